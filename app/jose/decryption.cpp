// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/decryption.h"

#include "jose/candidates.h"
#include "jose/encrypted.h"
#include "jose/envelope.h"
#include "jose/extensions.h"
#include "jose/inflate.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

using Verdict = Decryption::Verdict;

void conclude(Decryption &found, Verdict verdict, const char *reason, const QString &message)
{
    found.verdict = verdict;
    found.reason = QString::fromLatin1(reason);
    found.message = message;
}

/// What can be said without any key; false when there is nothing against it.
bool isRefused(Decryption &found, const Token &token)
{
    if (token.kind != Kind::Jwe) {
        conclude(found, Verdict::NotEncrypted, "not-a-jwe", Told::tr("This is no encrypted token."));
        return true;
    }
    if (!token.isStrictlyEncoded()) {
        conclude(found, Verdict::Failed, "not-strict", Told::tr("The text is not a whole, strictly encoded encrypted token."));
        return true;
    }
    if (const auto objection = objectionTo(token.header.root, nullptr)) {
        conclude(found, objection->isMalformed ? Verdict::Failed : Verdict::Unsupported,
            objection->isMalformed ? "crit-malformed" : "crit-unknown", objection->message);
        return true;
    }
    return false;
}

/// Gives the plaintext its last step and looks whether a token stands in it.
void accept(Decryption &found, const json::Value &header, const keys::Key &key, const QByteArray &content, const Opening &opening)
{
    found.plaintext = content;
    if (const json::Value *zip = header.find(u"zip")) {
        if (zip->stringOr() != u"DEF")
            return conclude(found, Verdict::Unsupported, "bad-compression",
                Told::tr("The compression \"%1\" is not known here; only DEF is.").arg(zip->stringOr().left(40)));
        const auto inflated = inflateRaw(content, opening.mostOctets);
        found.plaintext = inflated.value_or(QByteArray());
        if (!inflated)
            return conclude(found, Verdict::Failed, inflated.error().kind == Error::Kind::Refused ? "too-large" : "bad-compression",
                Told::tr("Decrypted, but %1.").arg(inflated.error().message));
    }
    conclude(found, Verdict::Decrypted, "decrypted",
        Told::tr("Decrypted with the key %1 from %2. That says nothing about who made it.")
            .arg(key.kid.isEmpty() ? Told::tr("(no kid)") : u'"' + key.kid + u'"', key.from));
    found.key = key;
    found.warnings += retold(key.warnings);
    Token inner = decode(found.plaintext);
    if (inner.kind != Kind::Opaque)
        found.nested.push_back(std::move(inner));
}

/// Tries one key on one recipient; true when the content opened.
bool open(Decryption &found, const Encrypted &encrypted, const Lock &lock, const keys::Key &key, QByteArray &content)
{
    TriedKey tried;
    tried.key = key;
    tried.message = retold(keys::whyNotOpens(key, *lock.management, lock.content->name, lock.content->keyOctets, lock.envelope));
    tried.eligible = tried.message.isEmpty();
    tried.reason = tried.eligible ? QStringLiteral("decryption-failed") : QStringLiteral("key-not-allowed");
    if (tried.eligible) {
        tried.message = Told::tr("does not open it");
        auto contentKey = keys::openKey(key, *lock.management, lock.content->name, lock.content->keyOctets, lock.envelope);
        const auto opened = contentKey ? keys::openContent(*lock.content, *contentKey, encrypted.aad, encrypted.content) : std::nullopt;
        if (contentKey)
            keys::wipe(*contentKey);
        if (opened) {
            tried.verified = true;
            tried.reason = QStringLiteral("decrypted");
            tried.message = Told::tr("opens it");
            content = *opened;
        }
    }
    found.tried.push_back(tried);
    return tried.verified;
}

/// Bounds the work that a hostile token and a large key set can ask for together.
class Budget {
public:
    explicit Budget(int mostRounds) : m_rounds(4 * qint64(mostRounds)) { }
    bool affords(const keys::Key &key, const Lock &lock)
    {
        const bool derives = key.secret && lock.management->family == keys::Management::Family::Password;
        m_rounds -= derives ? lock.envelope.rounds : 0;
        return m_rounds >= 0 && m_attempts-- > 0;
    }

private:
    qint64 m_rounds;
    int m_attempts = 3000;
};

std::vector<keys::KeySet> withPassword(const std::vector<keys::KeySet> &sets, const Opening &opening)
{
    std::vector<keys::KeySet> all = sets;
    if (opening.password) {
        keys::KeySet set;
        set.keys.push_back(keys::secretKey(*opening.password, Told::tr("the password")));
        all.push_back(std::move(set));
    }
    return all;
}

void refuse(Decryption &found, const Error &error)
{
    const char *reason = error.kind == Error::Kind::Refused ? "rounds-refused"
        : error.kind == Error::Kind::Format                 ? "malformed"
                                                            : "alg-unknown";
    conclude(found, error.kind == Error::Kind::Format ? Verdict::Failed : Verdict::Unsupported, reason, error.message);
}

void explain(Decryption &found)
{
    const auto eligible = std::find_if(found.tried.begin(), found.tried.end(), [](const TriedKey &one) { return one.eligible; });
    if (eligible != found.tried.end())
        conclude(found, Verdict::Failed, "decryption-failed",
            Told::tr("No given key opens it: the keys are not the right ones, or the bytes were changed."));
    else if (found.tried.empty())
        conclude(found, Verdict::NoKey, "no-keys", Told::tr("No key is given to decrypt it with."));
    else
        conclude(found, Verdict::NoKey, "key-not-allowed", Told::tr("No given key may open it: %1.").arg(found.tried.front().message));
}

} // namespace

const char *wordOf(Decryption::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Decrypted: return "decrypted";
    case Verdict::Failed: return "failed";
    case Verdict::NoKey: return "no-key";
    case Verdict::Unsupported: return "unsupported";
    case Verdict::NotEncrypted: break;
    }
    return "not-encrypted";
}

Decryption decrypt(const Token &token, const std::vector<keys::KeySet> &sets, const Opening &opening)
{
    Decryption found;
    if (isRefused(found, token))
        return found;
    const Encrypted encrypted = encryptedOf(token);
    const auto all = withPassword(sets, opening);
    Budget budget(opening.mostRounds);
    bool isLocked = false;
    for (const Recipient &recipient : encrypted.recipients) {
        const auto lock = lockOf(recipient, opening.mostRounds);
        if (!lock) {
            refuse(found, lock.error());
            continue;
        }
        isLocked = true;
        found.warnings = lock->warnings;
        for (const keys::Key *key : candidates(all, recipient.header.textAt(u"kid"))) {
            QByteArray content;
            if (!budget.affords(*key, *lock) || !open(found, encrypted, *lock, *key, content))
                continue;
            accept(found, recipient.header, *key, content, opening);
            return found;
        }
    }
    if (isLocked)
        explain(found);
    return found;
}

} // namespace jotscope::jose
