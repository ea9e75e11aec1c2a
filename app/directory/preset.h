// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"
#include "result.h"

namespace jotscope::directory {

/// Status codes and what must (not) stand in the body; an empty `statuses` fits any.
struct Match {
    std::vector<int> statuses;
    QString pointer; ///< JSON pointer into the body; empty: no body condition
    enum class Test { None, Present, Absent, Equals, Contains, IsTrue, IsFalse, InFuture, InPast, EmptyOrNull } test = Test::None;
    QString value;
    bool exact = true; ///< not_found: only the service's own words for it (contracts.md §5), else ambiguous
};

struct StateRule {
    Match match;
    QString verdict; ///< "disabled", "deleted", "pending"
    QString label;   ///< English, e.g. "banned until {value}"
};

struct TimeRule {
    QString name; ///< created, updated, deleted, lastLogin, passwordChanged, disabled, bannedUntil, validSince
    QString pointer;
    QString unit; ///< iso, s, ms
};

/// How to search by another claim: `items` points to the list (empty: the body itself), `id` into one item.
struct Alternate {
    QString claim;
    QString url;
    QString items;
    QString id;
};

/// A provider, from resources/providers/ID.json, with an environment's overrides applied.
struct Preset {
    QString id;
    QString title;
    QByteArray method = "GET";
    QString url; ///< template: {base_url}, {sub}, {sub|raw}, {claim:tid}, parameters
    QList<QPair<QByteArray, QString>> headers;
    QString body;
    Match found;
    QString foundId; ///< pointer that must equal the id asked for; empty: not checked
    std::vector<Match> notFound;
    std::vector<Match> ourCredential; ///< answers that are about our key
    std::vector<Match> sessionGone;   ///< the user exists, the session does not
    std::vector<Match> tokenRefused;  ///< answers about the inspected token (credential kind token)
    std::vector<Match> serviceProof;  ///< marks only the service itself emits (pointer "header:NAME" looks at a header)
    std::vector<StateRule> states;
    std::vector<TimeRule> times;
    std::vector<Alternate> alternates;
    QStringList identityPointers; ///< e-mail and names in a record, to tell one person from another: "/email", "/username"
    QString control;              ///< URL template of a request that proves our credential; empty: none
};

Result<Preset> readPreset(QByteArrayView json, const QString &name);
/// The built-in preset with the endpoint's overrides.
Result<Preset> presetFor(const environments::UserEndpoint &endpoint);
QStringList presetIds();

/// Fills a template. Slots are percent-encoded once; {x|raw}, {x|twice} otherwise. Unknown slots are an Error.
Result<QString> fill(const QString &text, const QHash<QString, QString> &values);

} // namespace jotscope::directory
