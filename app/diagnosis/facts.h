// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/checks.h"
#include "diagnosis/clocks.h"
#include "diagnosis/identity.h"
#include "diagnosis/service_profile.h"
#include "diagnosis/subject.h"
#include "diagnosis/tenant.h"

namespace jotscope::diagnosis {

/// What a not-found answer is worth (contracts: cause ids and their order).
enum class Absence {
    None,       ///< no not-found answer
    Bare,       ///< a 404 that may be about anything
    Controlled, ///< a known user is found on the same path, or a random id is answered alike by the service
    Exact,      ///< in the service's own words
};

/// One environment with what rules ask of it.
struct Place {
    const EnvironmentEvidence *evidence = nullptr;
    Checks checks;
    Absence absence = Absence::None;

    const QString &name() const { return evidence->environment.name; }
    bool isIssuer() const { return checks.issuer == IssuerCheck::Match || checks.issuer == IssuerCheck::Alias; }
    bool isSigned() const { return evidence->verification.verdict == jose::Verification::Verdict::Valid; }
    directory::UserVerdict user() const;
    bool isOlderThan(const std::optional<QDateTime> &instant) const; ///< its users are an export from before
    bool isForAnyId() const; ///< ids that are not ours bring a record too: then a record says nothing of our id
    const directory::Question *question(directory::Question::Purpose purpose) const;
    const directory::Question *exact() const; ///< the exact lookup; null when it was not asked
    const net::Exchange *exchangeOf(const directory::Question *question) const;
    int number(const directory::Question *question) const; ///< Exchange::number, 0 for null
};

/// The evidence with all that many rules ask of it, worked out once.
struct Facts {
    const Evidence *evidence = nullptr;
    std::vector<Place> places;
    int presented = -1;
    SubjectForensics subject;
    ServiceReading service; ///< of Evidence::serviceAnswer
    ServiceReading call;    ///< of the call with the token, where it was refused and the service answered it
    QStringList loginMarks; ///< claims that only a real login leaves: "sid", "auth_time"
    std::optional<QDateTime> issued;
    std::optional<QDateTime> authenticated;
    Identity claims;                   ///< who the token says it is about
    std::optional<OtherTenant> tenant; ///< that the presented environment's user endpoint is set to, where it found nobody
    std::vector<ServerClock> clocks;
    std::optional<Checks> byServerClock; ///< the presented environment's, where its clock is noticeably off ours
    qint64 serverSkew = 0;               ///< of that clock, in seconds
    bool isSomebodyElses = false;        ///< the record that stands under the id is another person's, surely or likely

    bool hasPlace() const { return presented >= 0; }
    /// The presented environment; where there is none, one of which nothing is known.
    const Place &here() const { return hasPlace() ? places[std::size_t(presented)] : nowhere(); }
    const jose::Token &token() const { return evidence->read(); }
    /// What was said of the token: by the service that failed, else to our call with it.
    const ServiceReading &heard() const { return service.given ? service : call; }
    bool wasIssuedInPast() const { return issued && *issued <= evidence->now; }

private:
    static const Place &nowhere();
};

Facts factsOf(const Evidence &evidence);
/// The call with the token, where its answer is about the token: an endpoint that takes only tokens made for itself refuses all others.
const directory::Question *tokenCallOf(const jose::Token &token, const EnvironmentEvidence &evidence);
/// Whether the user endpoint answers from the token or its session (UserInfo, introspection): that it answers proves no user.
bool isOfTokenAlone(const EnvironmentEvidence &evidence);
/// Whether the record of the user is found, active; an answer from the token alone is none, nor a record that is somebody else's.
bool isUserFound(const Facts &facts);
/// The call's own words name what is wrong, and it is no session.
bool saysAnotherReason(const Facts &facts);
/// Whether the call with the token says that there is no such user, whom the lookup finds.
bool isMissedByCall(const Facts &facts);
/// No key made this signature, whoever accepts it: there is none, or a public key served as a secret.
bool isForgery(const Facts &facts);
/// Whether that call finds the user's record before it succeeds; others answer from the token or its session alone.
bool isCallAboutUser(const EnvironmentEvidence &evidence);
/// Whether a record came: found, disabled, deleted, pending, or the session alone is gone.
bool isTrace(directory::UserVerdict verdict);

} // namespace jotscope::diagnosis
