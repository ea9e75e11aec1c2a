// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/reading.h"

#include "environments/known_names.h"
#include "environments/secrets.h"
#include "json/number.h"
#include "json/read.h"

#include <QDir>

namespace jotscope::environments {

namespace {

QString describe(const json::Value &value)
{
    switch (value.type) {
    case json::Value::Type::Null: break;
    case json::Value::Type::Bool: return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case json::Value::Type::Number: return QStringLiteral("the number ") + QString::fromLatin1(value.number.left(40));
    case json::Value::Type::String:
        return value.text.isEmpty() ? QStringLiteral("an empty string") : QStringLiteral("the string ") + quoted(value.text);
    case json::Value::Type::Array: return QStringLiteral("a list");
    case json::Value::Type::Object: return QStringLiteral("an object");
    }
    return QStringLiteral("null");
}

QString listed(const QStringList &known)
{
    QStringList marked;
    for (const QString &one : known)
        marked.append(u'"' + one + u'"');
    return marked.join(QStringLiteral(", "));
}

} // namespace

QString quoted(QStringView text)
{
    constexpr qsizetype most = 60;
    QString safe;
    for (const QChar unit : text.left(most)) {
        const bool isPlain = unit.isPrint() && unit.category() != QChar::Other_Format;
        safe += isPlain ? QString(unit) : QStringLiteral("\\u%1").arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
    }
    return u'"' + safe + (text.size() > most ? QStringLiteral("…\"") : QStringLiteral("\""));
}

QString join(const QString &pointer, QStringView name)
{
    return pointer + u'/' + json::escapedName(name.toString());
}

void Reading::note(qsizetype offset, const QString &pointer, const QString &sentence)
{
    if (m_offset >= 0 && m_offset <= offset)
        return;
    m_offset = offset;
    const json::Place place = json::placeOf(m_text, offset);
    QString where = QStringLiteral(": ");
    if (!pointer.isEmpty()) {
        const QString shown = quoted(pointer);
        where = QStringLiteral(" (") + shown.mid(1, shown.size() - 2) + QStringLiteral("): ");
    }
    m_sentence = m_name + QStringLiteral(", line %1, column %2").arg(place.line).arg(place.column) + where + sentence;
}

void Reading::refuse(const Spot &spot, const QString &expected)
{
    note(spot.value->begin, spot.pointer,
        QStringLiteral("expected ") + expected + QStringLiteral(", found ") + describe(*spot.value) + u'.');
}

std::optional<Error> Reading::error() const
{
    return m_offset < 0 ? std::nullopt : std::optional(Error{Error::Kind::Format, m_sentence});
}

QString Reading::text(const Spot &spot)
{
    if (spot && !spot.value->isString())
        refuse(spot, QStringLiteral("a string"));
    return spot ? spot.value->stringOr() : QString();
}

QString Reading::word(const Spot &spot, const QString &expected)
{
    if (spot && (!spot.value->isString() || spot.value->text.trimmed().isEmpty()))
        refuse(spot, expected);
    return spot ? spot.value->stringOr() : QString();
}

QString Reading::oneOf(const Spot &spot, const QStringList &known)
{
    if (!spot)
        return {};
    if (known.contains(spot.value->stringOr()))
        return spot.value->text;
    const QString near = nearestTo(spot.value->stringOr(), known);
    const QString hint = near.isEmpty() ? QStringLiteral(".") : QStringLiteral("; did you mean \"%1\"?").arg(near);
    note(spot.value->begin, spot.pointer,
        QStringLiteral("expected one of ") + listed(known) + QStringLiteral(", found ") + describe(*spot.value) + hint);
    return {};
}

QString Reading::secret(const Spot &spot)
{
    if (!spot)
        return {};
    const QString reference = spot.value->stringOr();
    if (!isSecretReference(reference)) {
        const QString found
            = spot.value->isString() ? QStringLiteral("another string (not shown, it may be a secret)") : describe(*spot.value);
        note(spot.value->begin, spot.pointer,
            QStringLiteral("expected where the secret is (\"keychain:NAME\", \"env:NAME\" or \"file:PATH\"), found ") + found + u'.');
        return {};
    }
    const QString prefix = QStringLiteral("file:");
    if (!reference.startsWith(prefix) || reference.startsWith(u"file:~/"))
        return reference;
    return prefix + QDir::cleanPath(QDir(m_folder).absoluteFilePath(reference.mid(prefix.size())));
}

QString Reading::file(const Spot &spot)
{
    const QString path = word(spot, QStringLiteral("the path of a file"));
    if (path.isEmpty())
        return {};
    if (path.startsWith(u"~/"))
        return QDir::cleanPath(QDir::homePath() + path.mid(1));
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(path));
}

QUrl Reading::address(const Spot &spot)
{
    if (!spot)
        return {};
    const QUrl url(spot.value->stringOr(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    if (isWeb && url.userInfo().isEmpty() && !url.hasFragment())
        return url;
    if (isWeb && !url.userInfo().isEmpty()) // the address is not shown: it holds a password
        note(spot.value->begin, spot.pointer, QStringLiteral("expected an address without user and password, found one with them."));
    else if (isWeb)
        refuse(spot, QStringLiteral("an address without a fragment (#…)"));
    else
        refuse(spot, QStringLiteral("an http or https address"));
    return {};
}

bool Reading::flag(const Spot &spot)
{
    if (spot && !spot.value->isBool())
        refuse(spot, QStringLiteral("true or false"));
    return spot && spot.value->boolean;
}

int Reading::number(const Spot &spot, int least, int most, int otherwise)
{
    if (!spot)
        return otherwise;
    const auto whole = spot.value->isNumber() ? json::exactInteger(spot.value->number) : std::nullopt;
    if (whole && *whole >= least && *whole <= most)
        return int(*whole);
    refuse(spot, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
    return otherwise;
}

QStringList Reading::words(const Spot &spot)
{
    QStringList found;
    for (const Spot &item : items(spot, QStringLiteral("a list of strings")))
        found.append(word(item));
    return found;
}

std::vector<Spot> Reading::items(const Spot &spot, const QString &expected)
{
    std::vector<Spot> found;
    if (!spot)
        return found;
    if (!spot.value->isArray())
        refuse(spot, expected);
    for (std::size_t i = 0; i < spot.value->items.size(); ++i)
        found.push_back({&spot.value->items[i], join(spot.pointer, QString::number(i))});
    return found;
}

bool Reading::isObject(const Spot &spot, const QString &expected)
{
    if (spot && !spot.value->isObject())
        refuse(spot, expected);
    return spot && spot.value->isObject();
}

std::vector<std::pair<const json::Member *, QString>> Reading::texts(const Spot &spot)
{
    std::vector<std::pair<const json::Member *, QString>> all;
    if (!isObject(spot, QStringLiteral("an object of strings")))
        return all;
    for (const json::Member &member : spot.value->members) {
        const QString pointer = join(spot.pointer, member.name);
        if (member.duplicate)
            note(member.nameBegin, pointer, QStringLiteral("expected each member once, found one a second time."));
        all.emplace_back(&member, text({&member.value, pointer}));
    }
    return all;
}

} // namespace jotscope::environments
