// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/responder.h"
#include "jose/token.h"
#include "net/network.h"

#include <functional>

namespace jotscope::directory {

/// What an answer says about a user.
enum class UserVerdict {
    NotAsked,
    Found,
    NotFound,
    Disabled,
    Deleted,
    Pending,
    OtherPerson,
    Refused,
    Unreachable,
    Ambiguous,
    SessionGone,
    TokenRefused,
    Intermediary
};

struct UserRecord {
    QString id;
    QString label;                   ///< e-mail or name, for people
    json::Value body;                ///< the whole answer
    QHash<QString, QDateTime> times; ///< by TimeRule::name
    QString stateLabel;              ///< "banned until 2026-12-01", empty when active
};

/// One question and its answer.
struct Question {
    enum class Purpose { Lookup, KnownGood, Random, Alternate, Variant, TokenCall };
    Purpose purpose = Purpose::Lookup;
    QString asked;    ///< the id or value that was asked for, unescaped
    QString how;      ///< for Alternate: the claim; for Variant: its name ("lower case", "trimmed")
    int exchange = 0; ///< Exchange::number
    UserVerdict verdict = UserVerdict::NotAsked;
    bool exact = false; ///< a NotFound in the service's own words
    Responder responder;
    std::optional<UserRecord> record;
    QString message; ///< English, what the answer says
};

/// Everything that was asked of one environment's user endpoint.
struct Lookup {
    QString endpoint;                     ///< origin
    QString subject;                      ///< the id that was asked for
    std::vector<Question> questions;      ///< the exact lookup first
    std::vector<net::Exchange> exchanges; ///< those of this lookup, in order
    QString notAskedBecause; ///< English, when there is no question: "no user endpoint is configured", "offline", "consent was not given"

    UserVerdict verdict() const { return questions.empty() ? UserVerdict::NotAsked : questions.front().verdict; }
    const Question *first(Question::Purpose purpose) const;
    const net::Exchange *exchangeOf(const Question &question) const;
};

/// What a lookup would send, so that consent can be asked for it beforehand.
struct Planned {
    net::Request request; ///< headers without secrets: the name of the reference stands in `secretReference`
    Question::Purpose purpose = Question::Purpose::Lookup;
    QString asked;
};
Result<std::vector<Planned>> planLookup(const environments::Environment &environment, const jose::Token &token);

using SecretSource = std::function<Result<QByteArray>(const QString &reference)>;

/// Asks: the exact id first, then, as far as probes allow and the first answer calls for it, the controls, alternates and variants.
QCoro::Task<Lookup> lookUp(
    net::Network *network, environments::Environment environment, jose::Token token, SecretSource secrets, QPointer<QObject> owner);

/// Reads an answer by the preset's rules.
Question readAnswer(const Preset &preset, const net::Exchange &exchange, const QString &asked, const QDateTime &now);

/// Spellings of an id that a lint gives reason for (at most 6): name and text. "trimmed", "lower case", "percent-decoded", …
std::vector<QPair<QString, QString>> variantsOf(const QString &id);

const char *wordOf(UserVerdict verdict); ///< "not-asked", "found", "not-found", … as in jotscope/inspection/1

} // namespace jotscope::directory
