// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/findings_of.h"
#include "diagnosis/words.h"
#include "jose/use.h"
#include "language/told.h"

#include <algorithm>

/// What RFC 8725 advises against, as far as a token itself shows it and no other finding says so. Its §3.1 to §3.5, §3.7 and §3.8 are
/// rules of decode(), verify(), decrypt() and of the checks; the address of a key in the header (§3.10) is noted by noteHeader().
namespace jotscope::diagnosis {

namespace {

using jose::Part;
using jose::Severity;

Finding finding(const char *id, Severity severity, const QString &headline, Part part, const char *claim)
{
    Finding one;
    one.id = QString::fromLatin1(id);
    one.severity = severity;
    one.headline = headline;
    one.part = part;
    one.claim = QString::fromLatin1(claim);
    return one;
}

/// Marks of a path, a query, a command or a template: what a service may be lured to run that uses the kid for more than comparing.
QString injectionIn(const QString &kid)
{
    const auto has = [&kid](const char *text) { return kid.contains(QLatin1String(text), Qt::CaseInsensitive); };
    if (has("../") || has("..\\") || has("%2e%2e") || kid.startsWith(u"/dev/") || kid.startsWith(u"/proc/") || kid.startsWith(u"/etc/"))
        return Told::tr("a path to a file");
    if (has("' or ") || has("' union ") || has("\" or ") || has("union select") || has("';") || has("'--"))
        return Told::tr("a database query");
    if (has("$(") || has("`") || has("; ") || has("| ") || has("&& "))
        return Told::tr("a shell command");
    if (has("*)(") || has(")(|"))
        return Told::tr("an LDAP filter");
    if (has("{{") || has("${") || has("<%"))
        return Told::tr("a template");
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    return std::any_of(kid.begin(), kid.end(), isControl) ? Told::tr("a control character") : QString();
}

void noteKid(const jose::Token &token, Findings &findings)
{
    const QString what = injectionIn(token.kid());
    if (what.isEmpty())
        return;
    Finding one = finding(
        "kid-suspicious", Severity::Warning, Told::tr("The kid holds %1: somebody may be attacking.").arg(what), Part::Header, "kid");
    one.expected = Told::tr("a name that is only compared (RFC 8725 §3.10)");
    one.found = shortened(token.kid(), 120);
    one.remedy = Told::tr("Make sure that services look a kid up in a list of keys and use it for nothing else.");
    findings.push_back(one);
}

void noteCompression(const jose::Token &token, Findings &findings)
{
    const json::Value *zip = token.header.root.find(u"zip");
    if (token.kind != jose::Kind::Jwe || !zip)
        return;
    Finding one = finding("compressed", Severity::Warning,
        Told::tr("The content was compressed before it was encrypted: its length may betray it."), Part::Header, "zip");
    one.expected = Told::tr("no compression (RFC 8725 §3.6)");
    one.found = shortened(zip->stringOr(), 40);
    one.remedy = Told::tr("Make the issuer leave \"zip\" out.");
    findings.push_back(one);
}

/// Tokens of several kinds by one issuer must be told apart (RFC 8725 §3.11, §3.12).
void noteKindOfToken(const jose::Token &token, Findings &findings)
{
    if (token.kind == jose::Kind::Opaque || token.header.root.find(u"typ") || !token.payload.root.isObject())
        return;
    if (QLatin1String(jose::useOf(token).id) != QLatin1String("unknown"))
        return;
    Finding one = finding("typ-missing", Severity::Note,
        Told::tr("Nothing in the token says what kind of token it is: it may be taken for another."), Part::Header, "typ");
    one.expected = Told::tr("a \"typ\" such as \"at+jwt\" (RFC 8725 §3.11)");
    one.found = Told::tr("no \"typ\"");
    one.remedy = Told::tr("Make the issuer write \"typ\", and the service check it.");
    findings.push_back(one);
}

} // namespace

void notePractice(const Facts &facts, Findings &findings)
{
    const jose::Token &token = facts.token();
    noteKid(token, findings);
    noteCompression(token, findings);
    noteKindOfToken(token, findings);
}

} // namespace jotscope::diagnosis
