// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/read.h"

#include "json/octets.h"

#include <QSet>
#include <QStringDecoder>

namespace jotscope::json {

namespace {

/// Reads with a stack of its own, so that the depth of the text is never the depth of our calls.
class Reader {
public:
    explicit Reader(QByteArrayView text) : m_text(text) { }

    Document read();

private:
    struct Open {
        Value *value;
        QSet<QString> names;
    };

    bool value(Value &into); ///< a scalar, or the opening of a container (which goes onto the stack)
    bool string(QString &into);
    bool escape(QString &into);
    bool number(Value &into);
    bool literal(const char *word, Value &into, Value::Type type, bool boolean);
    bool insideArray(Open &open);
    bool insideObject(Open &open);
    bool close(Open &open);
    void skipBlanks();
    bool isAtEnd() const { return m_at >= m_text.size(); }
    char here() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    bool fault(const char *expected) { return faultAt(m_at, expected); }
    bool faultAt(qsizetype at, const char *expected);
    QString describe(qsizetype at) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<Open> m_open;
    Document m_document;
};

QString Reader::describe(qsizetype at) const
{
    if (at >= m_text.size())
        return QStringLiteral("the end of the text");
    const auto octet = uchar(m_text[at]);
    if (octet > 0x20 && octet < 0x7f)
        return QStringLiteral("'%1'").arg(QLatin1Char(char(octet)));
    return QStringLiteral("octet 0x%1").arg(uint(octet), 2, 16, QLatin1Char('0'));
}

bool Reader::faultAt(qsizetype at, const char *expected)
{
    if (!m_document.fault)
        m_document.fault = Fault{at, QString::fromLatin1(expected), describe(at)};
    return false;
}

void Reader::skipBlanks()
{
    while (!isAtEnd() && (here() == ' ' || here() == '\t' || here() == '\n' || here() == '\r'))
        ++m_at;
}

bool Reader::literal(const char *word, Value &into, Value::Type type, bool boolean)
{
    const QByteArrayView expected(word);
    qsizetype same = 0;
    while (same < expected.size() && m_at + same < m_text.size() && m_text[m_at + same] == expected[same])
        ++same;
    if (same < expected.size())
        return faultAt(m_at + same, word);
    m_at += expected.size();
    into.type = type;
    into.boolean = boolean;
    into.end = m_at;
    return true;
}

bool Reader::number(Value &into)
{
    const qsizetype begin = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (here() >= '0' && here() <= '9')
            ++m_at;
        return m_at > first;
    };
    if (here() == '-')
        ++m_at;
    if (here() == '0')
        ++m_at;
    else if (!digits())
        return fault("a digit");
    if (here() >= '0' && here() <= '9')
        return fault("no digit behind a leading zero");
    if (here() == '.') {
        ++m_at;
        if (!digits())
            return fault("a digit");
    }
    if (here() == 'e' || here() == 'E') {
        ++m_at;
        if (here() == '+' || here() == '-')
            ++m_at;
        if (!digits())
            return fault("a digit");
    }
    into.type = Value::Type::Number;
    into.number = m_text.sliced(begin, m_at - begin).toByteArray();
    into.end = m_at;
    return true;
}

bool Reader::escape(QString &into)
{
    const qsizetype begin = m_at++;
    const char kind = here();
    ++m_at;
    switch (kind) {
    case '"':
    case '\\':
    case '/': into += QLatin1Char(kind); return true;
    case 'b': into += u'\b'; return true;
    case 'f': into += u'\f'; return true;
    case 'n': into += u'\n'; return true;
    case 'r': into += u'\r'; return true;
    case 't': into += u'\t'; return true;
    case 'u': break;
    default: return faultAt(begin, "an escape such as \\n or \\u0020");
    }
    char16_t unit = 0;
    if (!hexUnit(m_text, m_at, unit))
        return faultAt(begin, "four hexadecimal digits behind \\u");
    m_at += 4;
    char16_t low = 0;
    into += QChar(unit);
    const bool isPair = QChar::isHighSurrogate(unit) && m_text.sliced(m_at).startsWith("\\u") && hexUnit(m_text, m_at + 2, low)
        && QChar::isLowSurrogate(low);
    if (isPair) {
        m_at += 6;
        into += QChar(low);
    }
    return true; // half a character alone is grammatical (RFC 8259 §8.2); whoever needs whole ones looks for it
}

bool Reader::string(QString &into)
{
    ++m_at;
    while (true) {
        qsizetype run = m_at;
        while (run < m_text.size() && m_text[run] != '"' && m_text[run] != '\\' && uchar(m_text[run]) >= 0x20) {
            const int length = sequenceLength(m_text, run);
            if (length == 0)
                break;
            run += length;
        }
        into += decodeRun(m_text.sliced(m_at, run - m_at));
        m_at = run;
        if (isAtEnd())
            return fault("a closing quote");
        if (here() == '"') {
            ++m_at;
            return true;
        }
        if (here() == '\\') {
            if (!escape(into))
                return false;
        } else {
            return fault(uchar(here()) < 0x20 ? "no control character inside a string" : "well-formed UTF-8");
        }
    }
}

bool Reader::value(Value &into)
{
    into.begin = m_at;
    into.end = m_at;
    switch (here()) {
    case '{':
    case '[':
        if (int(m_open.size()) >= maxDepth)
            return fault("no deeper nesting than 512");
        into.type = here() == '{' ? Value::Type::Object : Value::Type::Array;
        ++m_at;
        m_open.push_back({&into, {}});
        return true;
    case '"':
        into.type = Value::Type::String;
        if (!string(into.text))
            return false;
        into.end = m_at;
        return true;
    case 't': return literal("true", into, Value::Type::Bool, true);
    case 'f': return literal("false", into, Value::Type::Bool, false);
    case 'n': return literal("null", into, Value::Type::Null, false);
    default:
        if (here() == '-' || (here() >= '0' && here() <= '9'))
            return number(into);
        return fault("a value");
    }
}

bool Reader::close(Open &open)
{
    ++m_at;
    open.value->end = m_at;
    m_open.pop_back();
    return true;
}

bool Reader::insideArray(Open &open)
{
    Value &array = *open.value;
    if (here() == ']')
        return close(open);
    if (!array.items.empty()) {
        if (here() != ',')
            return fault("',' or ']'");
        ++m_at;
        skipBlanks();
    }
    array.items.emplace_back();
    if (value(array.items.back()))
        return true;
    if (array.items.back().begin == array.items.back().end && array.items.back().type == Value::Type::Null)
        array.items.pop_back();
    return false;
}

bool Reader::insideObject(Open &open)
{
    Value &object = *open.value;
    if (here() == '}')
        return close(open);
    if (!object.members.empty()) {
        if (here() != ',')
            return fault("',' or '}'");
        ++m_at;
        skipBlanks();
    }
    if (here() != '"')
        return fault(object.members.empty() ? "a member name or '}'" : "a member name");
    Member member;
    member.nameBegin = m_at;
    if (!string(member.name))
        return false;
    skipBlanks();
    if (here() != ':')
        return fault("':'");
    ++m_at;
    skipBlanks();
    member.duplicate = open.names.contains(member.name);
    open.names.insert(member.name);
    object.members.push_back(std::move(member));
    Value &into = object.members.back().value;
    if (value(into))
        return true;
    if (into.begin == into.end && into.type == Value::Type::Null)
        object.members.pop_back();
    return false;
}

Document Reader::read()
{
    if (m_text.startsWith("\xef\xbb\xbf")) {
        m_document.byteOrderMark = true;
        m_at = 3;
    }
    skipBlanks();
    bool going = value(m_document.root);
    while (going && !m_open.empty()) {
        skipBlanks();
        Open &open = m_open.back();
        going = open.value->isArray() ? insideArray(open) : insideObject(open);
    }
    for (const Open &open : m_open)
        open.value->end = qMin(m_at, m_text.size());
    if (going) {
        skipBlanks();
        if (!isAtEnd())
            fault("the end of the text");
    }
    return std::move(m_document);
}

} // namespace

Document read(QByteArrayView utf8)
{
    return Reader(utf8).read();
}

Place placeOf(QByteArrayView text, qsizetype offset)
{
    Place place;
    for (qsizetype i = 0; i < offset && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((uchar(text[i]) & 0xc0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

} // namespace jotscope::json
