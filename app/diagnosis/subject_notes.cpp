// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/characters.h"
#include "diagnosis/id_readings.h"
#include "diagnosis/subject.h"
#include "language/told.h"

#include <QRegularExpression>

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

using Notes = std::vector<SubjectNote>;

void add(Notes &notes, const char *id, const QString &message, const QString &reading = {}, bool altered = false)
{
    notes.push_back({QString::fromLatin1(id), message, reading, altered});
}

QString described(char32_t codePoint)
{
    const QString name = nameOf(codePoint);
    const QString code = codeOf(codePoint);
    return name.startsWith(code) ? name : QStringLiteral("%1 (%2)").arg(code, name);
}

bool isBlank(char32_t codePoint)
{
    const CharacterKind kind = kindOf(codePoint);
    return kind == CharacterKind::Blank || (kind == CharacterKind::Control && QChar::isSpace(codePoint));
}

/// The id without blanks and invisible characters around it.
QString trimmed(const QString &id)
{
    const auto points = id.toUcs4();
    qsizetype begin = 0;
    qsizetype end = points.size();
    const auto isNothing = [](char32_t codePoint) { return isBlank(codePoint) || kindOf(codePoint) == CharacterKind::ZeroWidth; };
    while (begin < end && isNothing(points[begin]))
        ++begin;
    while (end > begin && isNothing(points[end - 1]))
        --end;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + begin, end - begin);
}

void noteBlanks(Notes &notes, const QString &id)
{
    const auto points = id.toUcs4();
    if (points.isEmpty())
        return add(notes, "empty", Told::tr("The id is an empty string."));
    if (isBlank(points.first()))
        add(notes, "leading-blank", Told::tr("A blank stands before the id: %1.").arg(described(points.first())), trimmed(id), true);
    if (points.size() > 1 && isBlank(points.last()))
        add(notes, "trailing-blank", Told::tr("A blank stands behind the id: %1.").arg(described(points.last())), trimmed(id), true);
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        if (isBlank(points[i]) && !isBlank(points[i - 1]) && !trimmed(id.mid(0, 1)).isEmpty()) {
            add(notes, "inner-blank", Told::tr("A blank stands inside the id: %1.").arg(described(points[i])), {}, points[i] != U' ');
            break;
        }
    }
}

QString without(const QString &id, CharacterKind kind)
{
    std::vector<char32_t> kept = codePointsOf(id);
    std::erase_if(kept, [kind](char32_t codePoint) { return kindOf(codePoint) == kind; });
    return QString::fromUcs4(kept.data(), qsizetype(kept.size()));
}

void noteInvisible(Notes &notes, const QString &id)
{
    struct Row {
        CharacterKind kind;
        const char *id;
        const char *what;
    };
    constexpr Row rows[] = {{CharacterKind::ZeroWidth, "zero-width", QT_TRANSLATE_NOOP("jotscope::Told", "an invisible character")},
        {CharacterKind::Control, "control", QT_TRANSLATE_NOOP("jotscope::Told", "a control character")},
        {CharacterKind::Bidi, "bidi", QT_TRANSLATE_NOOP("jotscope::Told", "a character that turns the direction")},
        {CharacterKind::Tag, "tag-character", QT_TRANSLATE_NOOP("jotscope::Told", "an invisible tag character")},
        {CharacterKind::PrivateUse, "private-use", QT_TRANSLATE_NOOP("jotscope::Told", "a private-use character")},
        {CharacterKind::Surrogate, "lone-surrogate", QT_TRANSLATE_NOOP("jotscope::Told", "half a character (a lone surrogate)")}};
    for (const Row &row : rows) {
        for (const char32_t codePoint : codePointsOf(id)) {
            if (kindOf(codePoint) != row.kind)
                continue;
            add(notes, row.id, Told::tr("The id holds %1: %2.").arg(Told::again(row.what), described(codePoint)), without(id, row.kind),
                true);
            break;
        }
    }
}

void noteScripts(Notes &notes, const QString &id)
{
    QStringList scripts;
    QString latin;
    QStringList alike;
    for (const uint codePoint : id.toUcs4()) {
        const QString script = scriptOf(codePoint);
        if (!script.isEmpty() && !scripts.contains(script))
            scripts.append(script);
        const char letter = latinFor(codePoint);
        if (letter && alike.size() < 4)
            alike.append(described(codePoint));
        latin += letter ? QString(QLatin1Char(letter)) : QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1);
    }
    if (scripts.size() > 1)
        add(notes, "mixed-scripts", Told::tr("The id mixes scripts: %1.").arg(scripts.join(QStringLiteral(", "))),
            alike.isEmpty() ? QString() : latin, !alike.isEmpty());
    else if (!alike.isEmpty())
        add(notes, "look-alike", Told::tr("Characters that look like ASCII and are not: %1.").arg(alike.join(QStringLiteral(", "))), latin);
}

void noteUnicode(Notes &notes, const QString &id)
{
    if (id.normalized(QString::NormalizationForm_C) != id)
        add(notes, "not-nfc", Told::tr("The id is not in Unicode form NFC: letters and their accents stand apart."),
            id.normalized(QString::NormalizationForm_C), true);
    else if (id.normalized(QString::NormalizationForm_KC) != id)
        add(notes, "not-nfkc", Told::tr("The id holds compatibility characters (ligatures, full-width letters, special blanks)."),
            id.normalized(QString::NormalizationForm_KC));
    else if (id.normalized(QString::NormalizationForm_D) != id)
        add(notes, "composed", Told::tr("The id has accented letters; stores that keep them decomposed (NFD) have other bytes for it."),
            id.normalized(QString::NormalizationForm_D));
    if (const auto meant = readMojibake(id))
        add(notes, "mojibake", Told::tr("The id is UTF-8 that was read as Latin-1: it was \"%1\".").arg(*meant), *meant, true);
    if (id.contains(QChar(0xFFFD)))
        add(notes, "replacement", Told::tr("The id holds U+FFFD: characters were lost before it was written."), {}, true);
}

void noteEncodings(Notes &notes, const QString &id)
{
    bool twice = false;
    if (const auto decoded = readPercent(id, twice))
        add(notes, twice ? "percent-encoded-twice" : "percent-encoded",
            (twice ? Told::tr("The id holds percent-escapes of escapes: decoded once it is \"%1\".")
                   : Told::tr("The id holds percent-escapes: decoded once it is \"%1\"."))
                .arg(*decoded),
            *decoded, true);
    if (const auto plain = readHtml(id))
        add(notes, "html-escaped", Told::tr("The id holds HTML entities: it was \"%1\".").arg(*plain), *plain, true);
    if (id.size() > 2 && id.startsWith(u'"') && id.endsWith(u'"'))
        add(notes, "quoted", Told::tr("Quotation marks are part of the id."), id.mid(1, id.size() - 2), true);
    if (const auto dex = readDexSubject(id))
        add(notes, "dex-protobuf",
            Told::tr("The id is Dex's own form: user \"%1\" of the connector \"%2\".").arg(dex->user, dex->connector), dex->user);
    else if (const auto decoded64 = readBase64(id))
        add(notes, "base64", Told::tr("The id is base64 of \"%1\".").arg(*decoded64), *decoded64);
}

void noteUuid(Notes &notes, const QString &id)
{
    const auto canonical = canonicalUuid(id);
    if (!canonical)
        return;
    if (canonical->count(u'0') == 32)
        add(notes, "nil-uuid", Told::tr("The id is the nil UUID: nobody's."));
    if (*canonical == id)
        return;
    const bool onlyCase = id.toLower() == *canonical;
    add(notes, onlyCase ? "uuid-upper-case" : "uuid-spelling",
        onlyCase ? Told::tr("The UUID has upper-case letters; RFC 9562 writes lower case.")
                 : Told::tr("The UUID is spelled unusually (braces, urn:uuid: or no dashes)."),
        *canonical);
}

void noteShape(Notes &notes, const QString &id)
{
    static const QRegularExpression provider(QStringLiteral("\\A([a-zA-Z0-9_.-]+)\\|(.+)\\z"));
    static const QRegularExpression federated(QStringLiteral("\\Af:([0-9a-fA-F-]+):(.+)\\z"));
    static const QStringList nothing = {QStringLiteral("null"), QStringLiteral("undefined"), QStringLiteral("none"), QStringLiteral("nil"),
        QStringLiteral("nan"), QStringLiteral("[object object]"), QStringLiteral("anonymous")};
    if (nothing.contains(id.toLower()))
        add(notes, "placeholder", Told::tr("The id is \"%1\": a program wrote its nothing as a text.").arg(id), {}, true);
    if (const auto match = provider.match(id); match.hasMatch())
        add(notes, "provider-prefix", Told::tr("The id names its connection: \"%1\".").arg(match.captured(1)), match.captured(2));
    if (const auto match = federated.match(id); match.hasMatch())
        add(notes, "keycloak-federated", Told::tr("The id is Keycloak's form for a federated user: component %1.").arg(match.captured(1)),
            match.captured(2));
    if (id.endsWith(u"@clients") || id.startsWith(u"system:serviceaccount:"))
        add(notes, "machine", Told::tr("The id names a program, not a person."));
    else if (id.contains(u'@') && id.toLower() != id)
        add(notes, "email-case", Told::tr("The e-mail has upper-case letters; many stores keep lower case."), id.toLower());
    bool isNumber = false;
    const qulonglong number = id.toULongLong(&isNumber);
    if (isNumber && number < 1'000'000)
        add(notes, "small-integer", Told::tr("The id is a small number: every store has such a user, not always the same person."));
    else if (isNumber && number > 9'007'199'254'740'992ULL)
        add(notes, "big-number", Told::tr("The id is a number above 2^53: read as a JSON number it changes."));
}

/// Nothing of it is invisible, of another script, or composed.
bool isPrintableAscii(const QString &id)
{
    return std::all_of(id.begin(), id.end(), [](QChar character) { return character >= u' ' && character <= u'~'; });
}

} // namespace

std::vector<SubjectNote> notesOn(const QString &id)
{
    Notes notes;
    noteBlanks(notes, id);
    if (!isPrintableAscii(id)) { // as nearly every id is
        noteInvisible(notes, id);
        noteScripts(notes, id);
        noteUnicode(notes, id);
    }
    noteEncodings(notes, id);
    noteUuid(notes, id);
    noteShape(notes, id);
    return notes;
}

} // namespace jotscope::diagnosis
