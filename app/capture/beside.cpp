// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/beside.h"

#include <algorithm>

namespace jotscope::capture {

namespace {

constexpr qsizetype most = 16;
constexpr qsizetype longestValue = 4096;
constexpr qsizetype longestPem = 64 << 10;

void keep(QByteArrayList &list, const QByteArray &value)
{
    if (!value.isEmpty() && list.size() < most && !list.contains(value))
        list.append(value);
}

bool isWordSign(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool endsForm(char c)
{
    return uchar(c) <= 0x20 || c == '&' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '#' || c == ';' || c == '\\';
}

/// The value of `name=…` at `at`, percent-decoded: in a query, a fragment or a form.
QByteArray formValue(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < longestValue && !endsForm(text[end]))
        ++end;
    QByteArray value = text.sliced(at, end - at).toByteArray();
    value.replace('+', ' ');
    return QByteArray::fromPercentEncoding(value);
}

/// The string behind `"name":`; empty when there is none, or one with escapes, which neither a code nor a state needs.
QByteArray jsonValue(QByteArrayView text, qsizetype at)
{
    const auto skipBlanks = [&] {
        while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
            ++at;
    };
    skipBlanks();
    if (at >= text.size() || text[at++] != ':')
        return {};
    skipBlanks();
    if (at >= text.size() || text[at++] != '"')
        return {};
    qsizetype end = at;
    while (end < text.size() && end - at < longestValue && text[end] != '"' && text[end] != '\\' && text[end] != '\n')
        ++end;
    return end < text.size() && text[end] == '"' ? text.sliced(at, end - at).toByteArray() : QByteArray();
}

void findNamed(QByteArrayView text, QByteArrayView name, QByteArrayList &values)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size())) {
        const qsizetype behind = at + name.size();
        const char before = at > 0 ? text[at - 1] : '&';
        if (behind >= text.size() || isWordSign(before))
            continue;
        if (text[behind] == '=' && (before == '&' || before == '?' || before == '#' || uchar(before) <= 0x20))
            keep(values, formValue(text, behind + 1));
        else if (text[behind] == '"' && before == '"')
            keep(values, jsonValue(text, behind + 1));
    }
}

/// As it stands, with "\n" in two signs as in JSON, or percent-encoded as nginx and Envoy hand it on.
void findCertificates(QByteArrayView text, Beside &found)
{
    constexpr QByteArrayView dashes("-----BEGIN");
    constexpr QByteArrayView lastDashes("CERTIFICATE-----");
    for (qsizetype at = text.indexOf(dashes); at >= 0; at = text.indexOf(dashes, at + dashes.size())) {
        const QByteArrayView rest = text.sliced(at, qMin(longestPem, text.size() - at));
        const bool isPlain = rest.startsWith("-----BEGIN CERTIFICATE-----");
        if (!isPlain && !rest.startsWith("-----BEGIN%20CERTIFICATE-----") && !rest.startsWith("-----BEGIN+CERTIFICATE-----"))
            continue;
        const qsizetype head = dashes.size() + rest.sliced(dashes.size()).indexOf(lastDashes) + lastDashes.size();
        const qsizetype end = rest.indexOf(lastDashes, head);
        if (end < 0)
            continue;
        QByteArray pem = rest.first(end + lastDashes.size()).toByteArray();
        if (isPlain)
            pem.replace("\\n", "\n");
        else
            pem = QByteArray::fromPercentEncoding(pem.replace("BEGIN+", "BEGIN ").replace("END+", "END "));
        keep(found.certificates, pem);
    }
}

void findFingerprints(QByteArrayView text, Beside &found)
{
    constexpr QByteArrayView name("Hash=");
    constexpr qsizetype digits = 64;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size())) {
        if (text.size() - at - name.size() < digits)
            return;
        const QByteArrayView value = text.sliced(at + name.size(), digits);
        const bool isHex = std::all_of(value.begin(), value.end(), [](char c) { return isxdigit(uchar(c)) != 0; });
        const qsizetype behind = at + name.size() + digits;
        if (isHex && (behind == text.size() || !isWordSign(text[behind])))
            keep(found.fingerprints, value.toByteArray().toLower());
    }
}

} // namespace

void Beside::add(const Beside &other)
{
    const auto join = [](QByteArrayList &mine, const QByteArrayList &theirs) {
        for (const QByteArray &value : theirs)
            keep(mine, value);
    };
    join(codes, other.codes);
    join(states, other.states);
    join(certificates, other.certificates);
    join(fingerprints, other.fingerprints);
}

Beside besideTokens(QByteArrayView text)
{
    Beside found;
    findNamed(text, "code", found.codes);
    findNamed(text, "state", found.states);
    findCertificates(text, found);
    findFingerprints(text, found);
    return found;
}

} // namespace jotscope::capture
