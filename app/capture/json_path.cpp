// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/json_path.h"

#include "capture/octets.h"

namespace jotscope::capture {

namespace {

constexpr std::size_t deepest = 64;

/// Follows JSON as long as it is JSON; at the first octet that is none it forgets everything and waits for the next document.
class Follower {
public:
    Follower(QByteArrayView text, const std::vector<qsizetype> &offsets) : m_text(text), m_offsets(offsets), m_paths(offsets.size()) { }
    std::vector<JsonPath> follow();

private:
    enum class Expect { Document, Value, FirstKey, Key, Colon, Next };
    struct Level {
        bool isArray;
        qsizetype index;
        QString key;
    };
    bool step();
    bool open(bool isArray);
    bool close();
    bool string();
    bool scalar();
    void forget();
    void assign(qsizetype begin, qsizetype end);
    QString path() const;

    QByteArrayView m_text;
    const std::vector<qsizetype> &m_offsets;
    std::vector<JsonPath> m_paths;
    std::size_t m_next = 0; ///< first offset that is not behind us
    qsizetype m_at = 0;
    qsizetype m_document = 0;
    Expect m_expect = Expect::Document;
    std::vector<Level> m_levels;
};

bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name[0].isDigit())
        return false;
    for (const QChar c : name) {
        if (c != u'_' && c != u'$' && !(c.unicode() < 0x80 && c.isLetterOrNumber()))
            return false;
    }
    return true;
}

QString Follower::path() const
{
    QString path = QStringLiteral("$");
    for (const Level &level : m_levels) {
        if (level.isArray)
            path += QStringLiteral("[%1]").arg(level.index);
        else if (isPlainName(level.key))
            path += u'.' + level.key;
        else
            path += QStringLiteral("[\"%1\"]").arg(level.key.left(80));
    }
    return path;
}

void Follower::assign(qsizetype begin, qsizetype end)
{
    while (m_next < m_offsets.size() && m_offsets[m_next] < begin)
        ++m_next;
    for (; m_next < m_offsets.size() && m_offsets[m_next] < end; ++m_next)
        m_paths[m_next] = {path(), m_document};
}

void Follower::forget()
{
    m_levels.clear();
    m_expect = Expect::Document;
}

bool Follower::open(bool isArray)
{
    if (m_expect == Expect::Document) {
        m_document = m_at;
    } else if (m_expect != Expect::Value) {
        return false;
    }
    if (m_levels.size() >= deepest)
        return false;
    m_levels.push_back({isArray, 0, {}});
    m_expect = isArray ? Expect::Value : Expect::FirstKey;
    ++m_at;
    return true;
}

bool Follower::close()
{
    const bool isArray = m_text[m_at] == ']';
    if (m_levels.empty() || m_levels.back().isArray != isArray)
        return false;
    const bool mayClose = m_expect == Expect::Next || (isArray ? m_expect == Expect::Value : m_expect == Expect::FirstKey);
    if (!mayClose)
        return false;
    m_levels.pop_back();
    m_expect = m_levels.empty() ? Expect::Document : Expect::Next;
    ++m_at;
    return true;
}

bool Follower::string()
{
    const qsizetype begin = m_at++;
    while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    m_at = qMin(m_at, m_text.size());
    const bool isClosed = m_at < m_text.size() && m_text[m_at] == '"';
    if (m_expect == Expect::FirstKey || m_expect == Expect::Key) {
        m_levels.back().key = QString::fromUtf8(m_text.sliced(begin + 1, qMin<qsizetype>(m_at - begin - 1, 200)));
        m_expect = Expect::Colon;
    } else if (m_expect == Expect::Value) {
        assign(begin, m_at);
        m_expect = Expect::Next;
    } else {
        return false;
    }
    ++m_at;
    return isClosed;
}

bool Follower::scalar()
{
    if (m_expect != Expect::Value)
        return false;
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && (isBase64Url(m_text[m_at]) || m_text[m_at] == '.' || m_text[m_at] == '+'))
        ++m_at;
    m_expect = Expect::Next;
    return m_at > begin;
}

bool Follower::step()
{
    const char c = m_text[m_at];
    if (isBlank(c)) {
        ++m_at;
        return true;
    }
    switch (c) {
    case '{':
    case '[': return open(c == '[');
    case '}':
    case ']': return close();
    case '"': return string();
    case ':':
        if (m_expect != Expect::Colon)
            return false;
        m_expect = Expect::Value;
        break;
    case ',':
        if (m_expect != Expect::Next)
            return false;
        m_expect = m_levels.back().isArray ? Expect::Value : Expect::Key;
        ++m_levels.back().index;
        break;
    default: return scalar();
    }
    ++m_at;
    return true;
}

std::vector<JsonPath> Follower::follow()
{
    while (m_at < m_text.size() && m_next < m_offsets.size()) {
        if (m_expect == Expect::Document && m_text[m_at] != '{' && m_text[m_at] != '[') {
            ++m_at;
            continue;
        }
        const qsizetype before = m_at;
        if (step())
            continue;
        forget();
        m_at = qMax(m_at, before + 1);
    }
    return std::move(m_paths);
}

} // namespace

std::vector<JsonPath> jsonPathsOf(QByteArrayView text, const std::vector<qsizetype> &offsets)
{
    return Follower(text, offsets).follow();
}

} // namespace jotscope::capture
