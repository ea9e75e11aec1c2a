// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/json_forms.h"

#include "capture/jose_look.h"
#include "json/read.h"

namespace jotscope::capture {

namespace {

constexpr std::size_t deepest = 512;
constexpr int deepestForm = 8; ///< levels inside a serialization: signatures, header, jwk, x5c …

enum Member : unsigned { Protected = 1, Header = 2, Signature = 4, Signatures = 8, Payload = 16, Ciphertext = 32, Recipients = 64 };

unsigned memberNamed(QByteArrayView name)
{
    struct Named {
        const char *name;
        unsigned member;
    };
    constexpr Named members[] = {{"protected", Protected}, {"header", Header}, {"unprotected", Header}, {"signature", Signature},
        {"signatures", Signatures}, {"payload", Payload}, {"ciphertext", Ciphertext}, {"recipients", Recipients}};
    for (const Named &known : members) {
        if (name == known.name)
            return known.member;
    }
    return 0;
}

bool mayBeForm(unsigned members)
{
    const bool hasHeader = members & (Protected | Header);
    const bool isGeneral = members & Signatures; // also without a payload: it may be detached
    return ((members & Signature) && hasHeader) || isGeneral || ((members & Ciphertext) && (hasHeader || (members & Recipients)));
}

bool isString(const json::Value *value)
{
    return value && value->isString();
}

/// A protected header that is one, or an unprotected one with `alg` or `enc`.
bool hasHeader(const json::Value &object)
{
    const json::Value *guarded = object.find(u"protected");
    if (isString(guarded) && lookAtHeader(guarded->text.toLatin1()).isObject)
        return true;
    for (const auto name : {u"header", u"unprotected"}) {
        const json::Value *open = object.find(name);
        if (open && (open->find(u"alg") || open->find(u"enc")))
            return true;
    }
    return false;
}

bool isForm(QByteArrayView text)
{
    const json::Document document = json::read(text);
    const json::Value &object = document.root;
    if (!document.isSound())
        return false;
    if (const json::Value *signatures = object.find(u"signatures"))
        return signatures->isArray() && !signatures->items.empty() && isString(signatures->items[0].find(u"signature"))
            && hasHeader(signatures->items[0]);
    if (isString(object.find(u"signature")))
        return hasHeader(object);
    const json::Value *recipients = object.find(u"recipients");
    const bool named = recipients && recipients->isArray() && !recipients->items.empty() && hasHeader(recipients->items[0]);
    return isString(object.find(u"ciphertext")) && (named || hasHeader(object));
}

/// Follows braces and strings; what is no JSON only makes it forget.
class Finder {
public:
    explicit Finder(QByteArrayView text) : m_text(text) { }
    std::vector<JsonForm> find();

private:
    struct Open {
        qsizetype begin;
        unsigned members;
        int levels;    ///< of objects inside it
        bool inQuotes; ///< of a string that was taken off around it
    };
    void string();
    void close();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<Open> m_open;
    std::vector<JsonForm> m_forms;
};

/// A quote and then {" is no string of JSON: a string was taken off around an object.
bool beginsObject(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || text[at] != '{')
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && next < at + 40 && isBlank(text[next]))
        ++next;
    return next < text.size() && text[next] == '"';
}

void Finder::string()
{
    const qsizetype begin = ++m_at;
    if (beginsObject(m_text, begin))
        return;
    while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    const qsizetype end = qMin(m_at, m_text.size());
    m_at = end + 1;
    if (end >= m_text.size() || m_text[end] == '\n') // no string of JSON
        return;
    if (m_open.empty() || end - begin > 11)
        return;
    qsizetype colon = m_at;
    while (colon < m_text.size() && colon < m_at + 8 && isBlank(m_text[colon]))
        ++colon;
    if (colon < m_text.size() && m_text[colon] == ':')
        m_open.back().members |= memberNamed(m_text.sliced(begin, end - begin));
}

void Finder::close()
{
    if (m_open.empty())
        return;
    const Open closed = m_open.back();
    m_open.pop_back();
    if (!m_open.empty())
        m_open.back().levels = qMax(m_open.back().levels, closed.levels + 1);
    const qsizetype end = m_at + 1;
    if (closed.inQuotes && end < m_text.size() && m_text[end] == '"')
        ++m_at;
    if (closed.levels > deepestForm || !mayBeForm(closed.members) || !isForm(m_text.sliced(closed.begin, end - closed.begin)))
        return;
    while (!m_forms.empty() && m_forms.back().begin > closed.begin)
        m_forms.pop_back();
    m_forms.push_back({closed.begin, end});
}

std::vector<JsonForm> Finder::find()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            string();
            continue;
        }
        if (c == '{') {
            if (m_open.size() >= deepest)
                m_open.clear();
            m_open.push_back({m_at, 0, 0, m_at > 0 && m_text[m_at - 1] == '"'});
        } else if (c == '}') {
            close();
        }
        ++m_at;
    }
    return std::move(m_forms);
}

} // namespace

std::vector<JsonForm> jsonFormsIn(QByteArrayView text)
{
    if (!text.contains("\"signature") && !text.contains("\"ciphertext\""))
        return {};
    return Finder(text).find();
}

} // namespace jotscope::capture
