// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/sd_jwt.h"

#include "jose/base64url.h"
#include "jose/disclosures.h"
#include "jose/key_binding.h"
#include "jose/parts.h"
#include "keys/digest.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

using Status = Disclosure::Status;

constexpr std::size_t mostDisclosures = 20'000;

/// What follows the issuer's JWT: disclosures, and perhaps a KB-JWT; and the text that its sd_hash covers.
struct Pieces {
    std::vector<std::pair<QByteArray, Segment>> disclosures;
    QByteArray keyBinding;
    QByteArray covered;
};

Pieces piecesOfText(const Token &token)
{
    Pieces pieces;
    const QByteArray &text = token.text;
    const qsizetype last = text.lastIndexOf('~');
    pieces.keyBinding = text.sliced(last + 1);
    pieces.covered = text.first(last + 1);
    for (qsizetype at = text.indexOf('~') + 1; at <= last;) {
        const qsizetype end = text.indexOf('~', at);
        pieces.disclosures.push_back({text.sliced(at, end - at), {at, end - at}});
        at = end + 1;
    }
    return pieces;
}

/// RFC 9901 §8.1: they stand in the unprotected header; the text that is hashed is written as if it were compact.
Pieces piecesOfJson(const Token &token)
{
    Pieces pieces;
    pieces.covered = token.signingInput + '.' + textOf(token, token.segments[2]).toByteArray() + '~';
    if (const json::Value *list = token.unprotectedHeader.find(u"disclosures")) {
        for (const json::Value &item : list->items) {
            const QByteArray text = item.stringOr().toUtf8();
            pieces.disclosures.push_back({text, {item.begin, item.end - item.begin}});
            pieces.covered += text + '~';
        }
    }
    if (const json::Value *keyBinding = token.unprotectedHeader.find(u"kb_jwt"))
        pieces.keyBinding = keyBinding->stringOr().toUtf8();
    return pieces;
}

Disclosure malformed(Disclosure disclosure, const QString &message)
{
    disclosure.status = Status::Malformed;
    disclosure.message = message;
    return disclosure;
}

/// RFC 9901 §4.2: base64url of a JSON array of salt, name and value, or of salt and value.
Disclosure readDisclosure(const QByteArray &text, const Segment &place, const char *hash)
{
    Disclosure disclosure;
    disclosure.place = place;
    disclosure.digest = QString::fromLatin1(toBase64Url(keys::digest(hash, text)));
    const Base64Read read = fromBase64Url(text);
    if (!read.isStrict() || text.isEmpty())
        return malformed(disclosure, Told::tr("It is not base64url."));
    json::Document document = json::read(read.octets);
    auto &items = document.root.items;
    if (document.fault)
        return malformed(disclosure,
            Told::tr("It stops being JSON at octet %1: expected %2, found %3.")
                .arg(document.fault->offset + 1)
                .arg(Told::again(document.fault->expected), Told::again(document.fault->found)));
    if (!document.root.isArray() || (items.size() != 2 && items.size() != 3) || !items[0].isString())
        return malformed(disclosure, Told::tr("Expected an array of salt, name and value, or of salt and value."));
    disclosure.value = std::move(items.back());
    if (items.size() == 2)
        return disclosure;
    disclosure.name = items[1].text.isNull() ? QStringLiteral("") : items[1].text;
    if (!items[1].isString() || disclosure.name == u"_sd" || disclosure.name == u"...")
        return malformed(disclosure, Told::tr("Its claim name must be a string other than \"_sd\" and \"...\"."));
    return disclosure;
}

/// IANA "Named Information Hash Algorithm" to OpenSSL; null when unknown.
const char *hashOf(const QString &name)
{
    constexpr std::pair<const char *, const char *> hashes[] = {{"sha-256", "SHA256"}, {"sha-384", "SHA384"}, {"sha-512", "SHA512"},
        {"sha3-224", "SHA3-224"}, {"sha3-256", "SHA3-256"}, {"sha3-384", "SHA3-384"}, {"sha3-512", "SHA3-512"}};
    for (const auto &[known, digest] : hashes) {
        if (name == QLatin1String(known))
            return digest;
    }
    return nullptr;
}

void readDisclosures(SdJwt &opened, const Pieces &pieces, const char *hash)
{
    QSet<QString> seen;
    for (const auto &[text, place] : pieces.disclosures) {
        if (opened.disclosures.size() == mostDisclosures)
            break;
        Disclosure disclosure = readDisclosure(text, place, hash);
        if (seen.contains(disclosure.digest)) {
            disclosure.status = Status::Duplicate;
            disclosure.message = Told::tr("The same disclosure stands in the token already.");
        }
        seen.insert(disclosure.digest);
        opened.disclosures.push_back(std::move(disclosure));
    }
}

QString nameOf(Status status)
{
    return status == Status::Duplicate ? Told::tr("stands twice")
        : status == Status::Malformed  ? Told::tr("is malformed")
        : status == Status::Colliding  ? Told::tr("collides")
                                       : Told::tr("has no digest in the token");
}

/// RFC 9901 §7.1, step 5 and what makes a disclosure unfit: one is enough to reject the whole.
void judge(SdJwt &opened, const QString &problem)
{
    opened.message = problem;
    int number = 0;
    for (Disclosure &disclosure : opened.disclosures) {
        ++number;
        if (disclosure.status == Status::Used)
            continue;
        if (disclosure.status == Status::Unreferenced)
            disclosure.message = Told::tr("Its digest stands nowhere in the token.");
        if (opened.message.isEmpty())
            opened.message = Told::tr("Disclosure %1 %2. %3").arg(number).arg(nameOf(disclosure.status), disclosure.message);
    }
    if (opened.message.isEmpty())
        return;
    opened.verdict = SdJwt::Verdict::Rejected;
    opened.processed = {};
}

} // namespace

SdJwt openSdJwt(const Token &token)
{
    SdJwt opened;
    if (token.kind != Kind::SdJwt)
        return opened;
    const Pieces pieces = token.serialization == Serialization::Compact ? piecesOfText(token) : piecesOfJson(token);
    const json::Value *named = token.claim(u"_sd_alg");
    opened.hash = named ? named->stringOr() : QStringLiteral("sha-256");
    const char *hash = hashOf(opened.hash);
    if (!hash) {
        opened.verdict = SdJwt::Verdict::Unknown;
        opened.message = Told::tr("The hash \"%1\" of its digests is not known here.").arg(opened.hash.left(40));
        return opened;
    }
    readDisclosures(opened, pieces, hash);
    Unfolding unfolding(opened.disclosures);
    opened.processed = unfolding.unfold(token.payload.root);
    opened.undisclosed = unfolding.undisclosed();
    const QString tooMany
        = pieces.disclosures.size() > mostDisclosures ? Told::tr("More than %1 disclosures are not read.").arg(mostDisclosures) : QString();
    judge(opened, unfolding.problem().isEmpty() ? tooMany : unfolding.problem());
    opened.keyBinding = readKeyBinding(token, opened, pieces.keyBinding, keys::digest(hash, pieces.covered));
    return opened;
}

const char *wordOf(Disclosure::Status status)
{
    switch (status) {
    case Status::Used: return "used";
    case Status::Unreferenced: break;
    case Status::Duplicate: return "duplicate";
    case Status::Malformed: return "malformed";
    case Status::Colliding: return "colliding";
    }
    return "unreferenced";
}

const char *wordOf(SdJwt::Verdict verdict)
{
    switch (verdict) {
    case SdJwt::Verdict::Ok: return "ok";
    case SdJwt::Verdict::Rejected: return "rejected";
    case SdJwt::Verdict::Unknown: break;
    }
    return "unknown";
}

const char *wordOf(KeyBinding::Verdict verdict)
{
    switch (verdict) {
    case KeyBinding::Verdict::Absent: break;
    case KeyBinding::Verdict::Valid: return "valid";
    case KeyBinding::Verdict::Invalid: return "invalid";
    case KeyBinding::Verdict::Unverifiable: return "unverifiable";
    }
    return "absent";
}

} // namespace jotscope::jose
