// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/responder.h"
#include "json/value.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace jotscope::directory {

/// What an answer says about a user.
enum class UserVerdict {
    NotAsked, ///< also: not sent (no consent, offline, cancelled); the exchange says why
    Found,
    NotFound,
    Disabled,
    Deleted,
    Pending,
    OtherPerson, ///< a record came whose id is not the one asked for
    Refused,     ///< the service (or its gateway) refuses our credential
    Unreachable, ///< no HTTP answer
    Ambiguous,   ///< an answer that says nothing of the user: 429, 5xx, an unknown shape
    SessionGone,
    TokenRefused, ///< the inspected token was sent and refused
    Intermediary  ///< something before the service answered: see the responder (Kind::Router: a wrong path)
};

/// Whether it says of the user that they are there, are not, or are somebody else; what is left is about something else.
bool isAboutUser(UserVerdict verdict);

struct UserRecord {
    QString id;
    QString label;                    ///< e-mail or name, for people
    json::Value body;                 ///< the whole answer
    QHash<QString, QDateTime> times;  ///< by TimeRule::name
    QString stateLabel;               ///< "banned until 2026-12-01", empty when active
    QString doubt;                    ///< "deleted", "disabled": what it may be, by an instant that settles nothing; empty: none such
    QString doubtText;                ///< that instant: deleted_at ("soon")
    QHash<QString, QString> identity; ///< e-mail, login, names by the last name of their pointer: "email", "userName"
};

/// One question and its answer.
struct Question {
    enum class Purpose {
        Lookup,
        KnownGood,
        Random,
        Alternate,
        Variant,
        TokenCall,
        Bin,       ///< the recycle bin
        Audit,     ///< the audit log: Deleted or Disabled when it says so; `record` holds the event
        Recheck,   ///< the exact lookup again, later
        NoCache,   ///< the exact lookup again, past the caches
        Control,   ///< a request that needs nothing but our credential
        Credential ///< fetches the credential itself
    };
    Purpose purpose = Purpose::Lookup;
    QString asked;    ///< the id or value that was asked for, unescaped
    QString how;      ///< for Alternate: the claim; for Variant: its name ("lower case", "trimmed")
    int exchange = 0; ///< Exchange::number
    UserVerdict verdict = UserVerdict::NotAsked;
    bool exact = false; ///< a NotFound, or a Refused, in the service's own words
    Responder responder;
    std::optional<UserRecord> record;
    QString message;               ///< English, what the answer says
    std::optional<QString> echoed; ///< the id that a not-found says it looked for, where the service repeats it
    bool isCached() const { return responder.isCached; }
};

/// Everything that was asked of one environment's user endpoint.
struct Lookup {
    QString endpoint;                     ///< origin
    QString subject;                      ///< the id that was asked for
    QString claim;                        ///< that holds it: the endpoint's, or what its preset looks up; empty: not known
    std::vector<Question> questions;      ///< the exact lookup first
    std::vector<net::Exchange> exchanges; ///< those of this lookup, in order
    QString notAskedBecause; ///< English, when there is no question: "no user endpoint is configured", "offline", "consent was not given"
    QString unusableClaim;   ///< when that is why: the claim that the token lacks, or that holds no id to ask for
    QString credentialDoubt; ///< English: why our credential cannot see this token's users by its very look; empty: no reason known
    bool wasStopped = false; ///< cancelled: what would have been asked next was not
    QDateTime asOf;          ///< preset file: the date of the export; else invalid

    /// Nothing was learnt of the user, because somebody gave up waiting.
    bool isGivenUp() const { return wasStopped && verdict() == UserVerdict::NotAsked; }
    UserVerdict verdict() const { return questions.empty() ? UserVerdict::NotAsked : questions.front().verdict; }
    const Question *first(Question::Purpose purpose) const;
    const net::Exchange *exchangeOf(const Question &question) const;
};

const char *wordOf(Question::Purpose purpose); ///< "lookup", "known-good", "random", "alternate", … "no-cache"
const char *wordOf(UserVerdict verdict);       ///< "not-asked", "found", "not-found", … as in jotscope/inspection/1

} // namespace jotscope::directory
