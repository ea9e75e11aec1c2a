// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/words.h"

#include "language/retold.h"
#include "language/told.h"
#include "json/write.h"

#include <QLocale>
#include <QUrl>

namespace jotscope::diagnosis {

QString shortened(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    const int head = (most - 1) / 2;
    const int tail = most - 1 - head;
    return text.left(head) + u'…' + text.right(tail);
}

QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(u'。') ? sentence.chopped(1) : sentence;
}

QString withStop(const QString &reason)
{
    return Told::tr("%1.", "a whole sentence that has no full stop yet").arg(withoutStop(reason));
}

/// Chinese begins a sentence like any other word: a name stays as it is written.
QString capital(const QString &text)
{
    const QLocale::Script script = QLocale(Told::tr("en", "The code of the language of this translation, such as de")).script();
    const bool hasCapitals = script == QLocale::LatinScript || script == QLocale::CyrillicScript || script == QLocale::GreekScript;
    return text.isEmpty() || !hasCapitals ? text : text.left(1).toUpper() + text.mid(1);
}

QString nameOf(const environments::Environment &environment)
{
    return nameOf(environment.name);
}

QString nameOf(const QString &environment)
{
    return environment.isEmpty() ? Told::tr("your keys") : environment;
}

int mostInHeadline()
{
    return Told::isEnglish() ? 70 : 110; // other languages are longer
}

QString headlineWith(const QString &text, const QString &name)
{
    const int slots = int(text.count(QStringLiteral("%1")));
    const int room = mostInHeadline() - (int(text.size()) - 2 * slots);
    QString whole = text;
    if (slots > 0)
        whole.replace(QStringLiteral("%1"), shortened(name, qMax(room / slots, 3)));
    return shortened(capital(whole), mostInHeadline());
}

QString hopOf(const directory::Responder &responder)
{
    if (!responder.name.isEmpty())
        return retold(responder.name);
    using Kind = directory::Responder::Kind;
    switch (responder.kind) {
    case Kind::Gateway: return Told::tr("a gateway");
    case Kind::Proxy: return Told::tr("a proxy");
    case Kind::LoginPage: return Told::tr("a login page");
    case Kind::Router: return Told::tr("a router");
    case Kind::Service: return Told::tr("the service");
    case Kind::Unknown: break;
    }
    return Told::tr("something in between");
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

QString hostOf(const QString &url)
{
    const QUrl read(url);
    if (read.host().isEmpty())
        return url;
    const QString host = read.host().contains(u':') ? u'[' + read.host() + u']' : read.host(); // RFC 3986 §3.2.2
    const int usual = read.scheme() == u"http" ? 80 : 443;
    const int port = read.port(usual);
    return port == usual ? host : QStringLiteral("%1:%2").arg(host).arg(port);
}

QString claimText(const jose::Token &token, QStringView claim)
{
    const json::Value *value = token.claim(claim);
    return !value ? QString() : value->isString() ? value->text : QString::fromUtf8(json::write(*value));
}

std::vector<Comparison> compare(const QString &what, const QString &expected, const QString &found)
{
    const qsizetype shorter = qMin(expected.size(), found.size());
    qsizetype head = 0;
    while (head < shorter && expected[head] == found[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && expected[expected.size() - 1 - tail] == found[found.size() - 1 - tail])
        ++tail;
    const auto line = [head, tail](const QString &label, const QString &value) {
        return Comparison{label, value, int(head), int(value.size() - tail)};
    };
    return {line(Told::tr("Expected %1").arg(what), expected), line(Told::tr("Found %1").arg(what), found)};
}

} // namespace jotscope::diagnosis
