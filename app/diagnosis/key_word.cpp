// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/key_word.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

using Verdict = jose::Verification::Verdict;

/// Keys typed for this run are tried in every environment: they are shared by our doing, not by theirs.
bool owns(const EnvironmentEvidence &evidence, const keys::Key &key)
{
    for (const keys::KeySet &set : evidence.keySets) {
        if (!set.forNow && std::any_of(set.keys.begin(), set.keys.end(), [&key](const keys::Key &one) { return keys::isSame(one, key); }))
            return true;
    }
    return false;
}

bool isPublished(const EnvironmentEvidence &evidence, const keys::Key &key)
{
    for (const keys::KeySet &set : evidence.keySets) {
        if (set.from == key.from && set.fetched.isValid())
            return true;
    }
    return key.from.startsWith(u"https://") || key.from.startsWith(u"http://");
}

} // namespace

QString keyWordOf(const jose::Token &token, const EnvironmentEvidence &evidence)
{
    const jose::Verification &verification = evidence.verification;
    const auto placeOf = [&evidence](const keys::Key &key) {
        return isPublished(evidence, key) ? QStringLiteral("published") : QStringLiteral("configured");
    };
    switch (verification.verdict) {
    case Verdict::Valid: return placeOf(*verification.key);
    case Verdict::NotAsked: return QStringLiteral("not-asked");
    case Verdict::Unsigned: return QStringLiteral("none");
    case Verdict::Encrypted:
    case Verdict::Unsupported: return QStringLiteral("not-checked");
    case Verdict::Invalid:
        if (verification.reason == u"key-confusion")
            return QStringLiteral("not-allowed");
        for (const jose::TriedKey &tried : verification.tried) {
            if (tried.eligible && (token.kid().isEmpty() || tried.key.kid == token.kid()))
                return placeOf(tried.key);
        }
        return verification.tried.empty() ? QStringLiteral("not-checked") : QStringLiteral("configured");
    case Verdict::NoKey: break;
    }
    static const QHash<QString, QString> words = {{QStringLiteral("kid-not-found"), QStringLiteral("no-such-kid")},
        {QStringLiteral("keys-unreachable"), QStringLiteral("unreachable")}, {QStringLiteral("embedded-key"), QStringLiteral("embedded")},
        {QStringLiteral("key-not-allowed"), QStringLiteral("not-allowed")},
        {QStringLiteral("weak-key-refused"), QStringLiteral("not-allowed")}};
    return words.value(verification.reason, QStringLiteral("no-keys"));
}

QString sharedWith(const Evidence &evidence, std::size_t index)
{
    const EnvironmentEvidence &here = evidence.environments[index];
    if (here.verification.verdict != Verdict::Valid || !here.verification.key || !owns(here, *here.verification.key))
        return {};
    for (std::size_t i = 0; i < evidence.environments.size(); ++i) {
        if (i != index && owns(evidence.environments[i], *here.verification.key))
            return evidence.environments[i].environment.name;
    }
    return {};
}

bool isOnlyBySecrets(const jose::Verification &verification)
{
    const auto isFitting = [](const jose::TriedKey &one) { return one.eligible; };
    return verification.reason == u"mismatch" && std::ranges::any_of(verification.tried, isFitting)
        && std::ranges::all_of(verification.tried, [](const jose::TriedKey &one) { return !one.eligible || one.key.kty == u"oct"; });
}

} // namespace jotscope::diagnosis
