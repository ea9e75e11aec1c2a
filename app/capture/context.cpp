// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/context.h"

#include "capture/octets.h"

namespace jotscope::capture {

namespace {

constexpr qsizetype longestName = 64; ///< what is longer is no name but a value, perhaps a secret one
constexpr qsizetype urlReach = 2048;
constexpr qsizetype cookieReach = 4096;

constexpr const char *quotes[] = {"\"", "'", "`", "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x9e", "\xe2\x80\x98", "\xe2\x80\x99",
    "\xc2\xab", "\xc2\xbb", "\xe2\x80\xb9", "\xe2\x80\xba"};

/// Walks back from a token.
class Back {
public:
    Back(QByteArrayView text, qsizetype at) : m_text(text), m_at(at) { }

    qsizetype at() const { return m_at; }
    char before() const { return m_at > 0 ? m_text[m_at - 1] : '\0'; }
    bool skip(QByteArrayView what)
    {
        const bool is = m_text.first(m_at).endsWith(what);
        m_at -= is ? what.size() : 0;
        return is;
    }
    bool skipQuote()
    {
        for (const char *quote : quotes) {
            if (!skip(quote))
                continue;
            for (int i = 0; i < 8 && skip("\\"); ++i) { } // of JSON in a string
            return true;
        }
        return false;
    }
    int skipBlanks()
    {
        int count = 0;
        while (count < 64 && (before() == ' ' || before() == '\t' || m_text.first(m_at).endsWith("\xc2\xa0"))) {
            m_at -= before() == ' ' || before() == '\t' ? 1 : 2;
            ++count;
        }
        return count;
    }
    QByteArrayView word(const char *also)
    {
        const qsizetype end = m_at;
        while (m_at > 0 && end - m_at < longestName && (isBase64Url(before()) || QByteArrayView(also).contains(before())))
            --m_at;
        return m_text.sliced(m_at, end - m_at);
    }

private:
    QByteArrayView m_text;
    qsizetype m_at;
};

enum class Scheme { None, Sure, OnlyBehindSomething };

Scheme schemeOf(QByteArrayView word)
{
    const QByteArray lower = word.toByteArray().toLower();
    for (const char *scheme : {"bearer", "dpop", "basic"}) {
        if (lower == scheme)
            return Scheme::Sure;
    }
    for (const char *scheme : {"jwt", "token", "access_token", "firebase", "gnap", "idtoken"}) {
        if (lower == scheme)
            return Scheme::OnlyBehindSomething;
    }
    return Scheme::None;
}

/// "Bearer ", "bearer+", "Bearer:" or "Bearer" glued to the token. "token" and "jwt" are schemes only behind a name or a quote.
QString skipScheme(Back &back)
{
    Back trial = back;
    const bool isParted = trial.skipBlanks() > 0 || trial.skip("+") || trial.skip(":");
    const QByteArrayView word = trial.word("");
    const Scheme scheme = schemeOf(word);
    if (scheme == Scheme::None || (!isParted && scheme != Scheme::Sure) || trial.before() == '-')
        return {};
    if (scheme == Scheme::OnlyBehindSomething) {
        Back further = trial;
        const bool isBehind = further.skipQuote() || (further.skipBlanks() >= 0 && (further.skip(":") || further.skip("=")));
        if (!isBehind)
            return {};
    }
    back = trial;
    return QString::fromLatin1(word);
}

bool endsWithAnyCase(QByteArrayView text, const char *lower)
{
    const qsizetype size = qsizetype(qstrlen(lower));
    return text.size() >= size && text.last(size).compare(lower, Qt::CaseInsensitive) == 0;
}

/// Behind '&': whichever of '?' and '#' opened this list of parameters; neither in a form body.
char openingOfParameters(QByteArrayView text, qsizetype at)
{
    const qsizetype limit = qMax<qsizetype>(0, at - urlReach);
    for (; at > limit; --at) {
        const char c = text[at - 1];
        if (c == '?' || c == '#')
            return c;
        if (isBlank(c) || c == '"' || c == '\'' || c == '`' || c == '<')
            break;
    }
    return '&';
}

/// The first of a Cookie header or option, or behind ';' in a line that speaks of cookies.
bool isCookie(QByteArrayView before)
{
    for (const char *ending : {"cookie: ", "cookie:", "-b ", "-b '", "-b \"", "--cookie '", "--cookie \"", "cookie\": \"", "cookie\":\""}) {
        if (endsWithAnyCase(before, ending))
            return true;
    }
    if (!before.endsWith("; ") && !before.endsWith(';'))
        return false;
    const QByteArrayView near = before.last(qMin(before.size(), cookieReach));
    const QByteArrayView line = near.sliced(near.lastIndexOf('\n') + 1);
    return line.contains("ookie") || line.contains(" -b ");
}

/// In a URL's query, in its fragment, in a form, among cookies, or simply named.
QString labelOf(QByteArrayView text, qsizetype at, const QString &name)
{
    const QByteArrayView before = text.first(at);
    if (before.endsWith("&amp;"))
        at -= 4;
    const char opening = before.endsWith('&') || before.endsWith("&amp;") ? openingOfParameters(text, at - 1)
        : at > 0                                                          ? before.back()
                                                                          : '\0';
    if (opening == '#')
        return QStringLiteral("fragment ") + name;
    if (opening == '?')
        return QStringLiteral("query ") + name;
    if (opening == '&')
        return QStringLiteral("form field ") + name;
    return isCookie(text.first(at)) ? QStringLiteral("cookie ") + name : name;
}

/// "name:", "name =", "name" =>, ["name",, <name> or --name before the value.
QString nameBefore(Back &back)
{
    const int blanks = back.skipBlanks();
    if (back.skip("[") || back.skip("("))
        back.skipBlanks();
    const bool isPair = back.skip(",");
    const bool isOperator
        = isPair || back.skip("=>") || back.skip("->") || back.skip(":=") || back.skip(":") || back.skip("=") || back.skip(">");
    bool isQuoted = false;
    if (isOperator) {
        back.skipBlanks();
        isQuoted = back.skipQuote();
    }
    const QByteArrayView word = back.word("-.$");
    const bool isOption = word.startsWith('-') && word.size() > 1;
    if ((!isOperator && !(blanks > 0 && isOption)) || (isPair && !isQuoted) || word.size() >= longestName)
        return {};
    const bool isWord = std::any_of(word.begin(), word.end(), isLetter);
    const bool isHeader = std::all_of(word.begin(), word.end(), [](char c) { return isLetter(c) || c == '-' || c == '_'; });
    return isWord && (isHeader || !isPair) ? QString::fromLatin1(word) : QString();
}

/// In HTML and in lists of names and values the value's own name stands in the same tag or object: name="token" value=, "key": … "value":.
QString nameBeside(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype reach = 240;
    const QByteArrayView before = text.first(at).last(qMin(at, reach));
    const QByteArrayView own = before.sliced(qMax(before.lastIndexOf('<'), before.lastIndexOf('{')) + 1);
    for (const char *key : {"name=\"", "name='", "\"name\":", "\"key\":", "property=\""}) {
        const qsizetype found = own.lastIndexOf(key);
        if (found < 0)
            continue;
        qsizetype begin = found + qsizetype(qstrlen(key));
        while (begin < own.size() && (isBlank(own[begin]) || own[begin] == '"'))
            ++begin;
        qsizetype end = begin;
        while (end < own.size() && (isBase64Url(own[end]) || own[end] == '.'))
            ++end;
        if (end > begin && end - begin < longestName && end < own.size())
            return QString::fromLatin1(own.sliced(begin, end - begin));
    }
    return {};
}

} // namespace

Context contextOf(QByteArrayView text, qsizetype begin, qsizetype end)
{
    Context context;
    Back back(text, begin);
    const bool opening = back.skipQuote();
    context.scheme = skipScheme(back);
    const bool openingBefore = !context.scheme.isEmpty() && back.skipQuote();
    context.begin = back.at();
    context.end = end;
    if (opening || openingBefore) {
        for (const char *quote : quotes) {
            if (text.sliced(end).startsWith(quote)) {
                context.quoted = true;
                context.end = end + qsizetype(qstrlen(quote));
                break;
            }
        }
    }
    context.name = nameBefore(back);
    if (context.name == u"value" || context.name == u"content") {
        const QString beside = nameBeside(text, back.at());
        if (!beside.isEmpty())
            context.name = beside;
    }
    if (!context.name.isEmpty())
        context.label = labelOf(text, back.at(), context.name);
    return context;
}

} // namespace jotscope::capture
