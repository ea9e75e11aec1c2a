// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/transform.h"

#include "json/read.h"
#include "json/write.h"

#include <QFile>
#include <QStringList>

#include <functional>

namespace jotscope::capture {

namespace {

QByteArray hex(char c)
{
    return QByteArray(1, c).toHex().toUpper();
}

bool isMark(char c)
{
    return QByteArrayView("-._~").contains(c);
}

QByteArray eachCharacter(const QByteArray &text, const std::function<QByteArray(char)> &made)
{
    QByteArray out;
    for (const char c : text)
        out += made(c);
    return out;
}

QByteArray withEvery(const QByteArray &text, int width, const QByteArray &between)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); i += width)
        out += (i == 0 ? QByteArray() : between) + text.mid(i, width);
    return out;
}

QByteArray percent(const QByteArray &text)
{
    return eachCharacter(text, [](char c) {
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isPlain ? QByteArray(1, c) : '%' + hex(c);
    });
}

QByteArray json(const QByteArray &text)
{
    return json::write(json::Value::of(QString::fromUtf8(text))).chopped(1).mid(1);
}

QByteArray unicodeEscapes(const QByteArray &text)
{
    QByteArray out;
    for (const QChar c : QString::fromUtf8(text))
        out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return out;
}

QByteArray quotedPrintable(const QByteArray &text)
{
    const QByteArray encoded = eachCharacter(text, [](char c) { return c == '=' || c == '.' ? '=' + hex(c) : QByteArray(1, c); });
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < encoded.size();) {
        const qsizetype length = encoded[i] == '=' ? 3 : 1;
        if (column + length > 75) {
            out += "=\r\n";
            column = 0;
        }
        out += encoded.mid(i, length);
        column += length;
        i += length;
    }
    return out;
}

QByteArray spans(const QByteArray &text)
{
    QByteArray out;
    for (const QByteArray &part : text.split('.'))
        out += (out.isEmpty() ? "" : "<span class=\"dot\">.</span>") + ("<span style=\"color: #c00\">" + part + "</span>");
    return out;
}

QByteArray cookieChunks(const QByteArray &text, int width, const QByteArray &pattern)
{
    QByteArray out;
    int index = 0;
    for (qsizetype i = 0; i < text.size(); i += width, ++index)
        out += QByteArray(pattern).replace("NAME", "appSession." + QByteArray::number(index)).replace("VALUE", text.mid(i, width));
    return out;
}

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    QByteArray out("\xff\xfe");
    for (const QChar c : wide)
        out.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return out;
}

using Made = QByteArray (*)(const QByteArray &text, int number);
struct Transform {
    const char *name;
    bool lossless;
    Made made;
};

const Transform transforms[] = {
    {"percent", true, [](const QByteArray &t, int) { return percent(t); }},
    {"percent-twice", true, [](const QByteArray &t, int) { return percent(percent(t)); }},
    {"percent-all", true, [](const QByteArray &t, int) { return eachCharacter(t, [](char c) { return '%' + hex(c); }); }},
    {"json", true, [](const QByteArray &t, int) { return json(t); }},
    {"unicode-escapes", true, [](const QByteArray &t, int) { return unicodeEscapes(t); }},
    {"entities", true,
        [](const QByteArray &t, int) {
            return eachCharacter(t, [](char c) { return isMark(c) ? "&#x" + hex(c) + ';' : QByteArray(1, c); });
        }},
    {"markdown", true,
        [](const QByteArray &t, int) {
            return eachCharacter(t, [](char c) { return isMark(c) ? QByteArray("\\") + c : QByteArray(1, c); });
        }},
    {"spans", true, [](const QByteArray &t, int) { return spans(t); }},
    {"wbr", true, [](const QByteArray &t, int n) { return withEvery(t, n ? n : 20, "<wbr>"); }},
    {"ansi", true, [](const QByteArray &t, int n) { return "\x1b[1;32m" + withEvery(t, n ? n : 30, "\x1b[0m\x1b[36m") + "\x1b[0m"; }},
    {"zero-width", true, [](const QByteArray &t, int n) { return withEvery(t, n ? n : 25, "\xe2\x80\x8b"); }},
    {"soft-hyphens", true, [](const QByteArray &t, int n) { return withEvery(t, n ? n : 25, "\xc2\xad"); }},
    {"base64", true, [](const QByteArray &t, int) { return t.toBase64(); }},
    {"base64url", true,
        [](const QByteArray &t, int) { return t.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }},
    {"base64-lines", true, [](const QByteArray &t, int n) { return withEvery(t.toBase64(), n ? n : 76, "\n"); }},
    {"quoted-printable", true, [](const QByteArray &t, int) { return "x=3Dy " + quotedPrintable(t); }},
    {"fold", true, [](const QByteArray &t, int n) { return withEvery(t, n ? n : 76, "\n"); }},
    {"crlf", true, [](const QByteArray &t, int n) { return withEvery(t, n ? n : 72, "\r\n"); }},
    {"indented", true, [](const QByteArray &t, int n) { return withEvery(t, n ? n : 64, "\n      "); }},
    {"mail-quote", true, [](const QByteArray &t, int n) { return "> " + withEvery(t, n ? n : 70, "\n> "); }},
    {"backslash", true, [](const QByteArray &t, int n) { return withEvery(t, n ? n : 60, "\\\n"); }},
    {"concatenated", true, [](const QByteArray &t, int n) { return '"' + withEvery(t, n ? n : 50, "\" +\n    \"") + '"'; }},
    {"adjacent", true, [](const QByteArray &t, int n) { return '"' + withEvery(t, n ? n : 50, "\"\n    \"") + '"'; }},
    {"blanks", true, [](const QByteArray &t, int n) { return withEvery(t, n ? n : 64, " "); }},
    {"cookies", true, [](const QByteArray &t, int n) { return cookieChunks(t, n ? n : 50, "NAME=VALUE; "); }},
    {"set-cookies", true,
        [](const QByteArray &t, int n) { return cookieChunks(t, n ? n : 50, "Set-Cookie: NAME=VALUE; Path=/; HttpOnly\r\n"); }},
    {"har-cookies", true,
        [](const QByteArray &t, int n) { return cookieChunks(t, n ? n : 50, "{ \"name\": \"NAME\", \"value\": \"VALUE\" },\n"); }},
    {"cookie-table", true,
        [](const QByteArray &t, int n) { return cookieChunks(t, n ? n : 50, "NAME\tVALUE\tapp.example\t/\tSession\n"); }},
    {"smart-quotes", true, [](const QByteArray &t, int) { return "\xe2\x80\x9c" + t + "\xe2\x80\x9d"; }},
    {"header", true, [](const QByteArray &t, int) { return "GET / HTTP/1.1\r\nAuthorization: Bearer " + t + "\r\n\r\n"; }},
    {"curl", true, [](const QByteArray &t, int) { return "curl -H 'Authorization: Bearer " + t + "' https://api.example/"; }},
    {"cmd", true, [](const QByteArray &t, int) { return "curl ^\"https://api.example/^\" -H ^\"Authorization: Bearer " + t + "^\""; }},
    {"form", true, [](const QByteArray &t, int) { return "grant_type=x&assertion=" + percent(t) + "&scope=a+b"; }},
    {"fetch", true,
        [](const QByteArray &t, int) {
            return "fetch(\"/x\", {\n  \"headers\": { \"authorization\": \"Bearer " + t + "\" },\n  \"method\": \"GET\"\n});";
        }},
    {"yaml", true, [](const QByteArray &t, int) { return "users:\n- name: a\n  user:\n    token: " + t + "\n"; }},
    {"logfmt", true, [](const QByteArray &t, int) { return "level=warn msg=\"refused\" token=" + t + " status=401"; }},
    {"utf16", true, [](const QByteArray &t, int) { return utf16(t); }},
    {"first", false, [](const QByteArray &t, int n) { return t.first(n); }},
    {"last", false, [](const QByteArray &t, int n) { return t.last(n); }},
    {"without-last", false, [](const QByteArray &t, int n) { return t.chopped(n); }},
    {"part", false, [](const QByteArray &t, int n) { return t.split('.').value(n); }},
    {"parts", false, [](const QByteArray &t, int n) { return t.split('.').mid(0, n).join('.'); }},
    {"standard", false, [](const QByteArray &t, int) { return QByteArray(t).replace('-', '+').replace('_', '/'); }},
    {"padded", false,
        [](const QByteArray &t, int) {
            QByteArrayList parts = t.split('.');
            for (QByteArray &part : parts)
                part += QByteArray((4 - part.size() % 4) % 4, '=');
            return parts.join('.');
        }},
};

} // namespace

QStringList losslessTransforms()
{
    QStringList names;
    for (const Transform &transform : transforms) {
        if (transform.lossless)
            names += QString::fromLatin1(transform.name);
    }
    return names;
}

QByteArray transformed(const QByteArray &text, const QString &how)
{
    const QString name = how.section(u':', 0, 0);
    for (const Transform &transform : transforms) {
        if (name == QLatin1String(transform.name))
            return transform.made(text, how.section(u':', 1, 1).toInt());
    }
    qFatal("no transform is named %s", qPrintable(how));
}

QByteArray chained(const QString &recipe, const NamedTexts &tokens)
{
    const QStringList steps = recipe.split(u'|');
    if (!tokens.contains(steps[0]))
        qFatal("no token is named %s", qPrintable(steps[0]));
    QByteArray text = tokens[steps[0]];
    for (const QString &step : steps.mid(1))
        text = transformed(text, step);
    return text;
}

QByteArray expanded(const QString &pattern, const NamedTexts &tokens)
{
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype open = pattern.indexOf(u"{{"); open >= 0; open = pattern.indexOf(u"{{", at)) {
        const qsizetype close = pattern.indexOf(u"}}", open);
        out += QStringView(pattern).sliced(at, open - at).toUtf8() + chained(pattern.mid(open + 2, close - open - 2), tokens);
        at = close + 2;
    }
    return out + QStringView(pattern).sliced(at).toUtf8();
}

NamedTexts sampleTokens()
{
    QFile file(QStringLiteral(TEST_DATA "/capture/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tokens.json cannot be read");
    NamedTexts tokens;
    const json::Document document = json::read(file.readAll());
    for (const json::Member &member : document.root.members)
        tokens.insert(member.name, member.value.text.toUtf8());
    return tokens;
}

} // namespace jotscope::capture
