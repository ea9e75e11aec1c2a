// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/findings_of.h"
#include "diagnosis/words.h"
#include "jose/binding.h"
#include "jose/claims.h"
#include "jose/extensions.h"
#include "language/told.h"
#include "json/write.h"

namespace jotscope::diagnosis {

using jose::Part;
using jose::Severity;

namespace {

Finding finding(const char *id, Severity severity, const QString &headline, Part part, const QString &claim)
{
    Finding one;
    one.id = QString::fromLatin1(id);
    one.severity = severity;
    one.headline = headline;
    one.part = part;
    one.claim = claim;
    return one;
}

QString remedyFor(const QString &flaw)
{
    static const QHash<QString, const char *> table = {
        {QStringLiteral("truncated"), QT_TRANSLATE_NOOP("jotscope::Told", "Copy the token again, to its last character.")},
        {QStringLiteral("base64-length"), QT_TRANSLATE_NOOP("jotscope::Told", "Copy the token again, to its last character.")},
        {QStringLiteral("base64-padding"), QT_TRANSLATE_NOOP("jotscope::Told", "Make the issuer write base64url without padding.")},
        {QStringLiteral("base64-alphabet"),
            QT_TRANSLATE_NOOP("jotscope::Told", "Make the issuer write base64url: - and _ in place of + and /.")},
        {QStringLiteral("base64-blank"), QT_TRANSLATE_NOOP("jotscope::Told", "Send the token in one piece, without line breaks.")},
        {QStringLiteral("base64-spare-bits"),
            QT_TRANSLATE_NOOP("jotscope::Told", "Take the token as the issuer wrote it; another spelling of it may be refused.")},
        {QStringLiteral("signature-length"), QT_TRANSLATE_NOOP("jotscope::Told", "Copy the token again, to its last character.")},
        {QStringLiteral("no-alg"), QT_TRANSLATE_NOOP("jotscope::Told", "Make the issuer write \"alg\".")},
        {QStringLiteral("too-deep"), QT_TRANSLATE_NOOP("jotscope::Told", "Look at the deep part elsewhere; many services refuse it too.")},
        {QStringLiteral("lone-surrogate"), QT_TRANSLATE_NOOP("jotscope::Told", "Make the issuer write whole characters.")},
        {QStringLiteral("duplicate-member"), QT_TRANSLATE_NOOP("jotscope::Told", "Make the issuer write each name once.")},
        {QStringLiteral("exact-number"), QT_TRANSLATE_NOOP("jotscope::Told", "Make the issuer write big ids as strings.")},
        {QStringLiteral("not-utf8"), QT_TRANSLATE_NOOP("jotscope::Told", "Make the issuer write UTF-8.")},
        {QStringLiteral("byte-order-mark"), QT_TRANSLATE_NOOP("jotscope::Told", "Make the issuer write JSON without a byte order mark.")},
    };
    return Told::again(table.value(flaw, QT_TRANSLATE_NOOP("jotscope::Told", "Get a fresh token from its issuer.")));
}

QString expectedFor(const jose::Flaw &flaw)
{
    if (flaw.id.startsWith(u"base64-"))
        return Told::tr("base64url without padding (RFC 7515 §2)");
    if (flaw.id == u"duplicate-member")
        return Told::tr("each member once (RFC 7519 §4)");
    if (flaw.id == u"exact-number")
        return Told::tr("a number that every reader keeps");
    if (flaw.id == u"no-alg")
        return Told::tr("\"alg\" with the name of an algorithm (RFC 7515 §4.1.1)");
    if (flaw.id == u"too-deep")
        return Told::tr("at most %1 levels, which Jotscope reads").arg(json::maxDepth);
    if (flaw.id == u"lone-surrogate")
        return Told::tr("whole characters (RFC 8259 §8.2)");
    if (flaw.id == u"signature-length")
        return Told::tr("a signature as long as its algorithm makes it");
    if (flaw.id == u"truncated" || flaw.id == u"too-many-parts")
        return Told::tr("3 parts: header.payload.signature");
    return Told::tr("a JSON object in UTF-8");
}

/// The member in whose bytes a flaw lies.
QString claimAt(const jose::Token &token, const jose::Flaw &flaw)
{
    const json::Document &document = flaw.part == Part::Header ? token.header : token.payload;
    for (const json::Member &member : document.root.members) {
        const jose::Segment place = jose::placeInText(token, flaw.part, member.nameBegin, member.value.end);
        const bool within = flaw.offset >= place.offset && flaw.offset < place.offset + place.length;
        if (within && (flaw.part == Part::Header || flaw.part == Part::Payload))
            return member.name;
    }
    return {};
}

} // namespace

void noteText(const Facts &facts, Findings &findings)
{
    for (const jose::Flaw &flaw : facts.token().flaws) {
        Finding one;
        one.id = flaw.id;
        one.severity = flaw.severity;
        one.headline = flaw.message;
        one.expected = expectedFor(flaw);
        one.found = flaw.offset < facts.token().text.size() ? Told::tr("at character %1 of the token").arg(flaw.offset + 1)
                                                            : Told::tr("the end of the text");
        one.remedy = remedyFor(flaw.id);
        one.part = flaw.part;
        one.claim = claimAt(facts.token(), flaw);
        findings.push_back(one);
    }
}

void noteHeader(const Facts &facts, Findings &findings)
{
    const json::Value &header = facts.token().header.root;
    if (facts.token().kind == jose::Kind::Unsecured) {
        Finding one = finding("alg-none", Severity::Fatal, Told::tr("Nobody signed this token."), Part::Header, QStringLiteral("alg"));
        one.expected = Told::tr("a signature algorithm such as RS256");
        one.found = facts.token().alg();
        one.remedy = Told::tr("Never accept it; look for who made it.");
        findings.push_back(one);
    }
    struct Row {
        const char16_t *name;
        const char *id;
        const char *headline;
        const char *remedy;
    };
    constexpr Row rows[] = {
        {u"jwk", "jwk-present", QT_TRANSLATE_NOOP("jotscope::Told", "The token brings its own key, which proves nothing."),
            QT_TRANSLATE_NOOP("jotscope::Told", "Check with keys from the issuer only.")},
        {u"x5c", "x5c-present", QT_TRANSLATE_NOOP("jotscope::Told", "The token brings its own certificate, which proves nothing."),
            QT_TRANSLATE_NOOP("jotscope::Told", "Check with keys from the issuer only.")},
        {u"jku", "jku-present", QT_TRANSLATE_NOOP("jotscope::Told", "The token names an address for keys; it is never followed."),
            QT_TRANSLATE_NOOP("jotscope::Told", "Make sure that services ignore jku.")},
        {u"x5u", "x5u-present", QT_TRANSLATE_NOOP("jotscope::Told", "The token names an address for a certificate; it is never followed."),
            QT_TRANSLATE_NOOP("jotscope::Told", "Make sure that services ignore x5u.")},
    };
    for (const Row &row : rows) {
        const json::Value *value = header.find(QStringView(row.name));
        if (!value || jose::isProof(facts.token())) // a proof has to name its key
            continue;
        Finding one = finding(row.id, Severity::Warning, Told::again(row.headline), Part::Header, QString::fromUtf16(row.name));
        one.expected = Told::tr("a kid that names one of the issuer's keys");
        one.found = shortened(QString::fromUtf8(json::write(*value)), 120);
        one.remedy = Told::again(row.remedy);
        findings.push_back(one);
    }
    const json::Value &unprotected = facts.token().unprotectedHeader;
    const auto objection = jose::objectionTo(header, unprotected.isObject() ? &unprotected : nullptr);
    const json::Value *critical = header.find(u"crit");
    if (critical && objection) {
        Finding one = finding("crit-present", Severity::Fatal,
            objection->isMalformed ? objection->message : Told::tr("The token demands an extension that is unknown here."), Part::Header,
            QStringLiteral("crit"));
        one.expected = Told::tr("only extensions that the service understands (RFC 7515 §4.1.11)");
        one.found = shortened(QString::fromUtf8(json::write(*critical)), 120);
        one.remedy = Told::tr("Check it with a service that understands the extension.");
        findings.push_back(one);
    }
}

void noteSubject(const Facts &facts, Findings &findings)
{
    const SubjectForensics &subject = facts.subject;
    if (!facts.token().payload.root.isObject())
        return;
    if (subject.kind == SubjectForensics::Kind::Missing && !jose::isUnread(facts.token(), subject.claim)) {
        Finding one = finding("sub-missing", Severity::Warning, Told::tr("The token names no user: \"%1\" is missing.").arg(subject.claim),
            Part::Payload, subject.claim);
        one.expected = Told::tr("the user's id as a string");
        one.found = subject.type.isEmpty() ? Told::tr("nothing") : shortened(QString::fromUtf8(subject.raw), 60);
        one.remedy = Told::tr("Make the issuer write \"%1\" into this kind of token.").arg(subject.claim);
        findings.push_back(one);
    }
    for (const SubjectNote &note : subject.notes) {
        const bool repeats = note.id == u"duplicate" || note.id == u"inexact-number" || note.id == u"empty"
            || note.id == u"cut"; // flaws say it, or sub-missing
        const bool minor = note.id == u"composed" || note.id == u"not-nfkc" || note.id == u"inner-blank" || note.id == u"provider-prefix"
            || note.id == u"base64" || note.id == u"dex-protobuf" || note.id == u"keycloak-federated" || note.id == u"big-number"
            || note.id == u"machine" || note.id == u"small-integer" || note.id == u"look-alike";
        if (repeats)
            continue;
        Finding one = finding("", minor && !note.altered ? Severity::Note : Severity::Warning, note.message, Part::Payload, subject.claim);
        one.id = note.id == u"numeric" ? QStringLiteral("numeric-sub") : QStringLiteral("sub-%1").arg(note.id);
        one.expected = note.reading.isEmpty() ? Told::tr("an id that every service reads alike") : note.reading;
        one.found = shortened(QString::fromUtf8(subject.raw), 160);
        one.remedy = note.altered ? Told::tr("Find where the id is changed between the issuer's store and the token.")
                                  : Told::tr("Make sure that issuer and service spell ids alike.");
        findings.push_back(one);
    }
}

} // namespace jotscope::diagnosis
