// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/parts.h"

#include "jose/base64url.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

struct FaultRow {
    Base64Fault::Kind kind;
    const char *id;
    Severity severity;
    const char *message; ///< %1: the part, %2: the character's number in it, %3: what was found there
};

constexpr FaultRow rows[] = {
    {Base64Fault::Kind::Padding, "base64-padding", Severity::Fatal,
        QT_TRANSLATE_NOOP("jotscope::Told", "The %1 holds padding (=) at its character %2; base64url in a token has none.")},
    {Base64Fault::Kind::StandardAlphabet, "base64-alphabet", Severity::Fatal,
        QT_TRANSLATE_NOOP("jotscope::Told", "The %1 uses %3 of standard base64 at its character %2; expected - and _ instead of + and /.")},
    {Base64Fault::Kind::Blank, "base64-blank", Severity::Fatal,
        QT_TRANSLATE_NOOP(
            "jotscope::Told", "Inside the %1 stands %3 at its character %2; expected base64url without blanks or line breaks.")},
    {Base64Fault::Kind::Foreign, "base64-foreign", Severity::Fatal,
        QT_TRANSLATE_NOOP(
            "jotscope::Told", "The %1 stops being base64url at its character %2: expected letters, digits, - or _, found %3.")},
    {Base64Fault::Kind::SpareBits, "base64-spare-bits", Severity::Warning,
        QT_TRANSLATE_NOOP(
            "jotscope::Told", "The last character of the %1 (%3) has bits set that belong to no octet: another text decodes to the same.")},
    {Base64Fault::Kind::Length, "base64-length", Severity::Fatal,
        QT_TRANSLATE_NOOP("jotscope::Told", "The %1 is cut short: no base64url text has this length; at least 1 character is missing.")},
};

/// The character that begins at that octet, for people; invisible ones by their number.
QString characterAt(QByteArrayView text, qsizetype at)
{
    const QString decoded = QString::fromUtf8("." + text.sliced(at, qMin<qsizetype>(4, text.size() - at)).toByteArray());
    const char32_t point = decoded.size() < 2                ? 0
        : decoded.size() > 2 && decoded[1].isHighSurrogate() ? QChar::surrogateToUcs4(decoded[1], decoded[2])
                                                             : char32_t(decoded[1].unicode());
    const QString number = QStringLiteral("U+%1").arg(uint(point), 4, 16, QLatin1Char('0')).toUpper();
    switch (point) {
    case U' ': return Told::tr("a blank");
    case U'\n':
    case U'\r': return Told::tr("a line break");
    case U'\t': return Told::tr("a tabulator");
    case 0xfffd: return Told::tr("octet 0x%1").arg(uint(uchar(text[at])), 2, 16, QLatin1Char('0'));
    case 0x2026: return Told::tr("an ellipsis (U+2026): the text was shortened where it was copied");
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x2019: return Told::tr("a typographic quote (%1)").arg(number);
    case U'%': return Told::tr("'%', as if the text were percent-encoded");
    default: break;
    }
    if (QChar::isPrint(point) && QChar::category(point) != QChar::Other_Format && !QChar::isSpace(point))
        return point < 0x7f ? QStringLiteral("'%1'").arg(QChar(char16_t(point))) : QStringLiteral("%1").arg(number);
    return Told::tr("an invisible character (%1)").arg(number);
}

void addBase64Fault(Token &token, Part part, const QString &title, QByteArrayView text, const Segment &place, const Base64Fault &fault)
{
    for (const FaultRow &row : rows) {
        if (row.kind != fault.kind)
            continue;
        QString message = Told::again(row.message);
        message.replace(QStringLiteral("%1"), title).replace(QStringLiteral("%2"), QString::number(fault.offset + 1));
        message.replace(QStringLiteral("%3"), characterAt(text, fault.offset));
        addFlaw(token, row.id, part, {place.offset + qMin(fault.offset, place.length), 1}, row.severity, message);
    }
}

const char *idOf(const json::Fault &fault)
{
    return fault.expected.contains(u"UTF-8") ? "not-utf8" : fault.expected == u"the end of the text" ? "trailing-data" : "not-json";
}

bool stopsAsBase64(const Token &token, Part part)
{
    for (const Flaw &flaw : token.flaws) {
        if (flaw.part == part && (flaw.id == u"base64-foreign" || flaw.id == u"base64-length"))
            return true;
    }
    return false;
}

/// The part is the last of a text that has not all three: what breaks off at its end is the cut, told by addMissingParts().
bool isWhereTextEnds(const Token &token, Part part, qsizetype octets, const json::Fault &fault)
{
    constexpr qsizetype longestCharacter = 12; // "\ud83d\ude00"
    const bool isCompact = token.serialization == Serialization::Compact && token.kind != Kind::Jwe;
    const bool isLast = token.segments.size() == (part == Part::Header ? 1U : 2U);
    return isCompact && isLast && fault.expected != u"the end of the text" && fault.offset + longestCharacter > octets;
}

/// What we leave unread is no fault of the token.
void addTooDeep(Token &token, Part part, const json::Fault &fault)
{
    addFlaw(token, "too-deep", part, placeInText(token, part, fault.offset, fault.offset + 1), Severity::Warning,
        Told::tr("The %1 nests more than %2 levels deep at octet %3. Jotscope reads no deeper, and nothing behind it.")
            .arg(titleOf(part))
            .arg(json::maxDepth)
            .arg(fault.offset + 1));
}

void addJsonFault(Token &token, Part part, qsizetype octets, const json::Fault &fault, Severity severity)
{
    // Where base64url stops, JSON stops with it: that is one fault, not two.
    const bool isSaid = stopsAsBase64(token, part) && fault.found == u"the end of the text";
    if (isSaid || isWhereTextEnds(token, part, octets, fault))
        return;
    if (fault.expected.contains(u"nesting"))
        return addTooDeep(token, part, fault);
    addFlaw(token, idOf(fault), part, placeInText(token, part, fault.offset, fault.offset + 1), severity,
        Told::tr("The %1 stops being JSON at octet %2: expected %3, found %4.")
            .arg(titleOf(part))
            .arg(fault.offset + 1)
            .arg(Told::again(fault.expected), Told::again(fault.found)));
}

// By themselves, for lupdate: it reads no text in a function whose type is in another namespace.
QString markFlaw(Part part)
{
    return Told::tr("The %1 begins with a byte order mark, which JSON does not allow.").arg(titleOf(part));
}

QString notObjectFlaw(Part part)
{
    return Told::tr("The %1 is JSON but no object: expected '{'.").arg(titleOf(part));
}

} // namespace

Flaw &addFlaw(Token &token, const char *id, Part part, const Segment &place, Severity severity, const QString &message)
{
    Flaw flaw;
    flaw.id = QString::fromLatin1(id);
    flaw.part = part;
    flaw.offset = place.offset;
    flaw.length = qMax<qsizetype>(place.length, 1);
    flaw.severity = severity;
    flaw.message = message;
    return token.flaws.emplace_back(flaw);
}

QString titleOf(Part part)
{
    return part == Part::Whole ? Told::tr("token") : Told::again(wordOf(part));
}

QByteArrayView textOf(const Token &token, const Segment &segment)
{
    return QByteArrayView(token.text).sliced(segment.offset, segment.length);
}

QByteArray decodePart(Token &token, Part part, const Segment &segment)
{
    return decodeText(token, part, titleOf(part), textOf(token, segment), segment);
}

QByteArray decodeText(Token &token, Part part, const QString &title, QByteArrayView text, const Segment &place)
{
    const Base64Read read = fromBase64Url(text);
    for (const Base64Fault &fault : read.faults)
        addBase64Fault(token, part, title, text, place, fault);
    return read.octets;
}

json::Document readPart(Token &token, Part part, const QByteArray &octets, Severity notJson)
{
    json::Document document = json::read(octets);
    if (document.byteOrderMark)
        addFlaw(token, "byte-order-mark", part, placeInText(token, part, 0, 3), Severity::Warning, markFlaw(part));
    if (document.fault)
        addJsonFault(token, part, octets.size(), *document.fault, notJson);
    else if (!document.root.isObject())
        addFlaw(
            token, "not-an-object", part, placeInText(token, part, document.root.begin, document.root.end), notJson, notObjectFlaw(part));
    addMemberFlaws(token, part, document.root, octets);
    return document;
}

} // namespace jotscope::jose
