// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/candidates.h"

#include "language/retold.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

using Verdict = Verification::Verdict;

QString shown(const QString &kid)
{
    return u'"' + (kid.size() > 60 ? kid.left(60) + QChar(0x2026) : kid) + u'"';
}

QString kidsOf(const std::vector<TriedKey> &tried)
{
    constexpr qsizetype most = 8;
    QStringList kids;
    qsizetype more = 0;
    for (const TriedKey &one : tried) {
        if (one.key.kid.isEmpty())
            continue;
        if (kids.size() < most)
            kids.append(shown(one.key.kid));
        else
            ++more;
    }
    if (kids.isEmpty())
        return Told::tr("no key has a kid");
    return kids.join(QStringLiteral(", ")) + (more > 0 ? Told::tr(" and %1 more").arg(more) : QString());
}

/// What the tried keys were, as far as the verdict goes.
struct Tally {
    const TriedKey *eligible = nullptr; ///< one that the token could mean and that was tried on the bytes
    const TriedKey *badForm = nullptr;
    const TriedKey *mismatch = nullptr;
    const TriedKey *excluded = nullptr; ///< one that the token could mean and that may not be used
    const TriedKey *unsupported = nullptr;
    bool isMeant = false; ///< the kid, if any, is among the keys, or a key without kid may be meant
};

/// A kid that is there means that key alone; else any key without a name may be the one.
std::vector<const TriedKey *> meant(const std::vector<TriedKey> &tried, const QString &kid)
{
    std::vector<const TriedKey *> keys;
    const bool named = std::any_of(tried.begin(), tried.end(), [&kid](const TriedKey &one) { return isNamed(one.key, kid); });
    for (const TriedKey &one : tried) {
        if (kid.isEmpty() || (named ? isNamed(one.key, kid) : one.key.kid.isEmpty()))
            keys.push_back(&one);
    }
    return keys;
}

/// Octets of a signature by that key; 0 where that is not known.
qsizetype octetsOf(const Algorithm &row, const keys::Key &key)
{
    using Family = keys::Scheme::Family;
    if (row.scheme.octets > 0)
        return row.scheme.octets;
    if (row.scheme.family == Family::EdDsa)
        return key.crv == u"Ed25519" ? 64 : key.crv == u"Ed448" ? 114 : 0;
    const bool isRsa = row.scheme.family == Family::RsaPkcs1 || row.scheme.family == Family::RsaPss;
    return isRsa ? (key.bits + 7) / 8 : 0; // as long as the modulus (RFC 8017 §8)
}

Tally tallyOf(const Verification &found, const QString &kid)
{
    Tally tally;
    const auto first = [](const TriedKey *&place, const TriedKey &one) { place = place ? place : &one; };
    const bool areNamed = std::ranges::any_of(found.tried, [](const TriedKey &one) { return !one.key.kid.isEmpty(); });
    for (const TriedKey *each : meant(found.tried, kid)) {
        const TriedKey &one = *each;
        // Beside keys that have a kid, one without that may not be used at all is not what the token's kid means.
        tally.isMeant = tally.isMeant || kid.isEmpty() || one.eligible || !areNamed || isNamed(one.key, kid);
        if (one.eligible)
            first(tally.eligible, one);
        if (one.eligible && one.reason == u"bad-signature-form")
            first(tally.badForm, one);
        if (one.eligible && one.reason == u"mismatch")
            first(tally.mismatch, one);
        if (one.reason == u"unsupported")
            first(tally.unsupported, one);
        else if (!one.eligible)
            first(tally.excluded, one);
    }
    return tally;
}

void conclude(Verification &found, Verdict verdict, const QString &reason, const QString &message)
{
    found.verdict = verdict;
    found.reason = reason;
    found.message = message;
}

} // namespace

bool isNamed(const keys::Key &key, const QString &kid)
{
    return !kid.isEmpty() && (key.kid == kid || (key.kid.isEmpty() && key.thumbprint == kid));
}

std::vector<const keys::Key *> candidates(const std::vector<keys::KeySet> &sets, const QString &kid)
{
    std::vector<const keys::Key *> order;
    for (const bool named : {true, false}) {
        for (const keys::KeySet &set : sets) {
            for (const keys::Key &key : set.keys) {
                if (isNamed(key, kid) == named)
                    order.push_back(&key);
            }
        }
    }
    return order;
}

TriedKey tryKey(const keys::Key &key, const Algorithm &row, QByteArrayView input, QByteArrayView signature)
{
    TriedKey tried;
    tried.key = key;
    tried.message = retold(keys::whyNot(key, row.scheme));
    if (tried.message.isEmpty() && !allows(key.alg, row))
        tried.message = Told::tr("it is for \"%1\" only").arg(key.alg.left(60));
    if (!tried.message.isEmpty()) {
        tried.reason = key.refusal.isEmpty() ? QStringLiteral("key-not-allowed") : QStringLiteral("weak-key-refused");
        return tried;
    }
    tried.eligible = true;
    switch (keys::checkSignature(key, row.scheme, input, signature)) {
    case keys::Check::Good:
        tried.verified = true;
        tried.reason = QStringLiteral("verified");
        tried.message = Told::tr("verifies the signature");
        break;
    case keys::Check::Mismatch:
        tried.reason = QStringLiteral("mismatch");
        tried.message = Told::tr("the signature does not verify");
        break;
    case keys::Check::BadForm:
        tried.reason = QStringLiteral("bad-signature-form");
        tried.message
            = Told::tr("no %1 signature of this key has this form (%2 octets)").arg(QLatin1String(row.name)).arg(signature.size());
        break;
    case keys::Check::Unsupported:
        tried.eligible = false;
        tried.reason = QStringLiteral("unsupported");
        tried.message = Told::tr("%1 cannot check it").arg(keys::cryptographyVersion());
        break;
    }
    return tried;
}

std::optional<Shortage> shortageOf(const Token &token, const std::vector<TriedKey> &tried)
{
    const Algorithm *row = algorithm(token.alg());
    if (!row || token.signature.isEmpty() || token.signatures.size() > 1)
        return std::nullopt;
    // As long as another key makes them (RSA of another size, Ed25519 beside Ed448): then it is whole, and another's.
    const qsizetype size = token.signature.size();
    const bool isEdwards = row->scheme.family == keys::Scheme::Family::EdDsa;
    if (row->scheme.octets == 0 && (isEdwards ? size == 64 : size >= 128 && size % 64 == 0))
        return std::nullopt;
    qsizetype wanted = row->scheme.octets;
    for (const TriedKey *one : meant(tried, token.kid())) {
        const qsizetype octets = one->eligible ? octetsOf(*row, one->key) : 0;
        wanted = octets > 0 && (wanted == 0 || octets < wanted) ? octets : wanted;
    }
    return size < wanted ? std::optional(Shortage{size, wanted}) : std::nullopt;
}

void explainFailure(Verification &found, const Token &token, const Algorithm &row)
{
    const Tally tally = tallyOf(found, token.kid());
    const bool embedded = token.header.root.find(u"jwk") || token.header.root.find(u"x5c");
    const auto orEmbedded = [embedded](const QString &reason) { return embedded ? QStringLiteral("embedded-key") : reason; };
    const auto shortage = tally.badForm ? shortageOf(token, found.tried) : std::nullopt;
    if (shortage)
        conclude(found, Verdict::Invalid, tally.badForm->reason,
            Told::tr("The signature is cut short: it has %1 of %2 octets.").arg(shortage->found).arg(shortage->wanted));
    else if (tally.badForm && !tally.mismatch)
        conclude(found, Verdict::Invalid, tally.badForm->reason, Told::tr("Not valid: %1.").arg(tally.badForm->message));
    else if (tally.eligible)
        conclude(found, Verdict::Invalid, QStringLiteral("mismatch"),
            Told::tr("The signature does not verify with any configured key that fits."));
    else if (tally.unsupported)
        conclude(found, Verdict::Unsupported, QStringLiteral("unsupported"), QStringLiteral("%1.").arg(tally.unsupported->message));
    else if (tally.isMeant)
        conclude(found, Verdict::NoKey, orEmbedded(tally.excluded->reason),
            Told::tr("No configured key may check %1: %2.").arg(QLatin1String(row.name), tally.excluded->message));
    else
        conclude(found, Verdict::NoKey, orEmbedded(QStringLiteral("kid-not-found")),
            Told::tr("No configured key has the kid %1; there are: %2.").arg(shown(token.kid()), kidsOf(found.tried)));
    if (embedded)
        found.message += Told::tr(" The key inside the token itself is never used: anyone can put one there.");
}

} // namespace jotscope::jose
