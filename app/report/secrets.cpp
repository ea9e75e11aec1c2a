// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/secrets.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace jotscope::report {

namespace {

/// Written as words with '_' between: what none of the ends below tells.
constexpr const char *secretNames = //
    "clientsecret password passwd pwd passphrase passwordhash password_hash api_key apikey private_key privatekey secret_key secretkey "
    "access_key accesskey otp totp code_verifier kb_jwt authorization_code auth_code device_code user_code csrfmiddlewaretoken "
    "accesstoken refreshtoken idtoken sessiontoken";

/// In a sentence they are words as well.
constexpr const char *alsoWords = //
    "token secret pin salt cookie cookies authorization assertion signature sig disclosures credential credentials csrf xsrf ticket";

/// Of a parameter only: as members they say which session it was, or which error.
constexpr const char *ofParameters = "code jsessionid phpsessid sessionid aspsessionid asp.net_sessionid connect.sid";

constexpr const char *secretEnds[] = {"_token", "_secret", "_password", "_passwd", "_pwd", "_passphrase", "_api_key", "_apikey",
    "_private_key", "_secret_key", "_access_key", "_shared_key", "_account_key", "_cookie", "_credential", "_credentials", "_assertion",
    "_signature", "_otp", "_pin", "_token_hint"};

/// "clientSecret" and "X-Client-Secret" as "client_secret".
QString wordsOf(QStringView name)
{
    QString words;
    words.reserve(name.size() + 4);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool begins = name[i].isUpper() && i > 0 && name[i - 1].isLower();
        if (begins)
            words += u'_';
        words += name[i] == u'-' ? u'_' : name[i].toLower();
    }
    return words.startsWith(u"x_") ? words.sliced(2) : words;
}

bool isAlsoWord(const QString &words)
{
    static const QSet<QString> names = setOf(alsoWords);
    return names.contains(words);
}

bool isSecret(const QString &words)
{
    static const QSet<QString> names = setOf(secretNames);
    const auto endsSo = [&words](const char *end) { return words.endsWith(QLatin1String(end)); };
    return names.contains(words) || isAlsoWord(words) || std::ranges::any_of(secretEnds, endsSo);
}

bool hasDigit(QStringView value)
{
    return std::ranges::any_of(value, [](QChar unit) { return unit.isDigit(); });
}

/// Not a word of any language: digits or capitals inside, or longer than words are.
bool isRandom(QStringView value)
{
    constexpr qsizetype longest = 24;
    if (value.size() < 6 || value.contains(u' '))
        return false;
    const QStringView inner = value.sliced(1);
    const bool hasLower = std::ranges::any_of(value, [](QChar unit) { return unit.isLower(); });
    const bool hasUpper = std::ranges::any_of(inner, [](QChar unit) { return unit.isUpper(); });
    return hasDigit(value) || (hasLower && hasUpper) || value.size() >= longest;
}

/// Each match's last group, or all of it, becomes the mark where the judge says so.
using Judge = std::function<bool(const QRegularExpressionMatch &)>;

QString masked(const QString &text, const QRegularExpression &pattern, const Judge &isMeant)
{
    QString clean;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        if (match.capturedStart(group) < copied || !isMeant(match))
            continue;
        clean += QStringView(text).sliced(copied, match.capturedStart(group) - copied);
        clean += secretMark;
        copied = match.capturedEnd(group);
    }
    return copied == 0 ? text : clean + text.sliced(copied);
}

QString masked(const QString &text, const QRegularExpression &pattern)
{
    return masked(text, pattern, [](const QRegularExpressionMatch &) { return true; });
}

/// To the end mark, which may be missing: then as far as it can be a key. Line ends may be escaped.
const QRegularExpression &privateKey()
{
    static const QRegularExpression pattern(
        QStringLiteral("-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----(?:[^-]*+(?:-(?!----(?:BEGIN|END) )[^-]*+)*+"
                       "-----END [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----|[\\w+/=\\s\\\\]*+)"));
    return pattern;
}

/// RFC 3986 §3.2.1
const QRegularExpression &userInfo()
{
    static const QRegularExpression pattern(QStringLiteral("(?<=://)[^/?#\\s@\"'<>\\[]+(?=@)"));
    return pattern;
}

// Values may be long: what repeats in a pattern never steps back, else it would give up and leave the rest of the text as it is.

/// Lines of a pasted transcript.
const QRegularExpression &headerLine()
{
    static const QRegularExpression pattern(
        QStringLiteral("^[<>*]?[ \\t]*+([A-Za-z][A-Za-z0-9-]{2,60}+)[ \\t]*+:[ \\t]*+((?!\\[)[^\\r\\n]+)"),
        QRegularExpression::MultilineOption);
    return pattern;
}

/// The group of a value that no quotation marks enclose.
constexpr int withoutQuotes = 7;

/// `"client_secret": "…"`, `access_token=…`; quotes and separators may be escaped. Groups: name, separator, a quotation mark and the value
/// behind it, an escaped one and its value, a value without. Only looked at, since a value may hold the next name.
const QRegularExpression &namedValue()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?<![\\w.-])|(?<=%26)|(?<=%3F)|(?<=%3B)|(?<=%23))([a-z_][\\w.-]{1,60}+)((?:\\\\*[\"'])?+\\s*+(?:[:=]|%3D)\\s*+)"
                       "(?=([\"'])(?!\\[)((?:[^\"'\\\\\\r\\n]++|\\\\.?+|(?!\\3)[\"'])++)|"
                       "\\\\++([\"'])(?!\\[)((?:[^\"'\\\\\\r\\n]++|(?!\\\\*\\5)[^\\r\\n])++)|([^\"'&\\s,;<>\\[\\]{}\\\\#]{3,}+))"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isSecretNamed(const QString &text, const QRegularExpressionMatch &match)
{
    static const QSet<QString> parameters = setOf(ofParameters);
    const QString words = wordsOf(match.capturedView(1));
    const QStringView between = match.capturedView(2);
    const QStringView value = match.capturedView(match.lastCapturedIndex());
    const qsizetype begin = match.capturedStart(1);
    const bool isEscaped = between.compare(u"%3D", Qt::CaseInsensitive) == 0;
    if (isEscaped || (between == u"=" && begin > 0 && QStringView(u"?&;#").contains(text[begin - 1]))) {
        if (parameters.contains(words))
            return words != u"code" || isRandom(value);
    }
    if (!isSecret(words) || !isSecretValue(match.capturedView(1), value))
        return false;
    const bool isSaid = between.trimmed() == u":" && match.lastCapturedIndex() == withoutQuotes; // "token: expired"
    return !isSaid || !isAlsoWord(words) || isRandom(value);
}

/// RFC 6750, RFC 7617: opaque ones; a token that can be read is cut as one.
const QRegularExpression &schemed()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\b(?:Bearer|Basic|DPoP|Token(?=[ \\t]+[\\w.~+/-]{16}))[ \\t]++(?!eyJ)([A-Za-z0-9._~+/-]{8,}+=*+)(?![\\w\"'\\[=:(])"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// GitHub, GitLab, Slack, Stripe, npm, Vault, AWS, Google.
const QRegularExpression &shaped()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\\w{20,}|glpat-[\\w-]{16,}|xox[abeoprs]-[\\w-]{10,}|"
                       "[sr]k_(?:live|test)_\\w{10,}|npm_[A-Za-z0-9]{20,}|hv[sbr]\\.[\\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{12,}|"
                       "AIza[\\w-]{20,}|ya29\\.[\\w-]{16,})"));
    return pattern;
}

/// A name with its value, or a word of no language: most sentences have neither, and need no search.
bool mayHoldSecret(const QString &text)
{
    constexpr qsizetype shortest = 8;
    qsizetype begin = 0;
    bool hasNumber = false;
    bool hasLetter = false;
    bool hasCapital = false; // not at its beginning
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isNamed = unit == u':' && i > 0 && !text[i - 1].isDigit();
        if (isNamed || unit == u'=' || unit == u'%')
            return true;
        if (!unit.isLetterOrNumber() && !QStringView(u"_-.~+/").contains(unit)) {
            begin = i + 1;
            hasNumber = hasLetter = hasCapital = false;
            continue;
        }
        hasCapital = hasCapital || (unit.isUpper() && i > begin);
        hasLetter = hasLetter || unit.isLetter();
        hasNumber = hasNumber || unit.isDigit();
        const qsizetype size = i + 1 - begin;
        if (size >= shortest && hasLetter && (hasNumber || hasCapital || size >= 3 * shortest))
            return true;
    }
    return false;
}

} // namespace

QSet<QString> setOf(const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

bool isSecretName(QStringView name)
{
    return isSecret(wordsOf(name));
}

bool isSecretHeader(QStringView name)
{
    static const QSet<QString> names = setOf("authorization dpop cookie apikey");
    static const QRegularExpression inside(
        QStringLiteral("(?:^|_)(?:authorization|token|secret|session|sessionid|csrf|xsrf|cookie|password|credentials?|signature|apikey|"
                       "(?:api|access|auth|functions|subscription)_key)(?:_|$)"));
    const QString words = wordsOf(name);
    return names.contains(words) || (name.contains(u'-') && words.contains(inside) && !words.contains(u"expir"));
}

bool isSecretValue(QStringView name, QStringView value)
{
    const QStringView bare = value.trimmed();
    const bool isFlag
        = bare.compare(u"true", Qt::CaseInsensitive) == 0 || bare.compare(u"false", Qt::CaseInsensitive) == 0 || bare == u"null";
    const QString words = wordsOf(name);
    const bool isScheme = words == u"authorization" || words.startsWith(u"cookie"); // they have blanks of their own
    const bool isSentence = bare.contains(u' ') && !hasDigit(bare) && isAlsoWord(words) && !isScheme;
    return !bare.isEmpty() && !isFlag && !isSentence;
}

QString withoutSecrets(const QString &text)
{
    if (!mayHoldSecret(text))
        return text;
    QString clean = masked(masked(text, privateKey()), userInfo());
    clean = masked(clean, headerLine(), [](const QRegularExpressionMatch &match) {
        return isSecretHeader(match.capturedView(1)) && isSecretValue(match.capturedView(1), match.capturedView(2));
    });
    const QString named = masked(clean, namedValue(), [&clean](const auto &match) { return isSecretNamed(clean, match); });
    const QString bare = masked(named, schemed(), [](const QRegularExpressionMatch &match) { return isRandom(match.capturedView(1)); });
    return masked(bare, shaped());
}

} // namespace jotscope::report
