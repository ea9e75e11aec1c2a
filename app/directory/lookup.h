// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/question.h"
#include "jose/token.h"
#include "keys/memory.h"
#include "net/network.h"

#include <functional>

namespace jotscope::directory {

/// The claims that name the user there: the endpoint's, or those that its preset knows beside `sub`.
QStringList lookupClaims(const environments::UserEndpoint &endpoint);
/// Of them the one that is looked up: the first that the token has, else the first.
QString lookupClaimIn(const QStringList &claims, const jose::Token &token);

/// What a lookup would send, so that consent can be asked for it beforehand.
struct Planned {
    net::Request request; ///< headers without secrets: the name of the reference stands in `secretReference`
    Question::Purpose purpose = Question::Purpose::Lookup;
    QString asked;
    QStringList secretReferences; ///< all that go with it; `request.secretReference` is the first
    QString how;                  ///< as Question::how
};
/// All that may be asked: a credential that must be fetched, the exact lookup, then the probes; which of it is asked depends on the answers
/// (at most `mostQuestions`).
Result<std::vector<Planned>> planLookup(const environments::Environment &environment, const jose::Token &token);

/// Requests in one lookup. With keys (discovery and key set) and the identity provider (credential and lookup) no more than 20 in all.
constexpr int mostQuestions = 16;

/// The time between questions; tests set it to nothing.
struct Pace {
    int betweenMs = 20;
    QList<int> recheckMs = {2'000, 10'000, 60'000}; ///< from the first answer on
    int longestWaitMs = 10'000;                     ///< that a Retry-After is honoured for
    int youngSeconds = 600;                         ///< a token older than that needs no recheck
};

using SecretSource = std::function<Result<QByteArray>(const QString &reference)>;

/// Asks: the exact id first, then, as far as probes allow and the first answer calls for it, the controls, alternates and variants.
QCoro::Task<Lookup> lookUp(
    net::Network *network, environments::Environment environment, jose::Token token, SecretSource secrets, QPointer<QObject> owner);

/// `memory`: where the discovery document of an endpoint that is found by it may be kept already.
QCoro::Task<Lookup> lookUp(net::Network *network, environments::Environment environment, jose::Token token, SecretSource secrets,
    QPointer<QObject> owner, Pace pace, keys::Memory memory = {});

/// The environment whose users are those of its identity endpoint; only the exact lookup is asked there.
environments::Environment identityOf(environments::Environment environment);
/// That one lookup. Its lines in the ledger are "identity-lookup" and "identity-credential".
QCoro::Task<Lookup> lookUpIdentity(net::Network *network, environments::Environment environment, jose::Token token, SecretSource secrets,
    QPointer<QObject> owner, Pace pace, keys::Memory memory = {});

/// Reads an answer by the preset's rules.
Question readAnswer(const Preset &preset, const net::Exchange &exchange, const QString &asked, const QDateTime &now);

/// The lookup with the dated states of its records (deleted, banned until) as they are at an instant, whenever it was that they were asked
/// for. An identity endpoint's is that of identityOf().
Lookup judgedAt(Lookup lookup, const environments::Environment &environment, const QDateTime &now);

/// Spellings of an id that a lint gives reason for (at most 6): name and text. "trimmed", "lower case", "percent-decoded", …
std::vector<QPair<QString, QString>> variantsOf(const QString &id);

/// An id of the same shape that nobody has; the same one each time for the same id.
QString randomLike(const QString &id);

} // namespace jotscope::directory
