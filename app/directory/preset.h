// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/rules.h"
#include "environments/environment.h"
#include "result.h"

namespace jotscope::directory {

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
    std::vector<Match> rateLimited;   ///< answers that we asked too often, whatever their status
    std::vector<Match> sessionGone;   ///< the user exists, the session does not
    std::vector<Match> tokenRefused;  ///< answers about the inspected token (credential kind token)
    std::vector<Match> disabled;      ///< answers that refuse because the user is disabled
    std::vector<Match> wrongRoute;    ///< answers that are about path, realm, tenant or project
    std::vector<Match> echoes;        ///< where a not-found repeats the id it looked for (group 1 of Matches)
    std::vector<Match> serviceProof;  ///< marks only the service itself emits (pointer "header:NAME" looks at a header)
    std::vector<StateRule> states;
    std::vector<TimeRule> times;
    std::vector<Alternate> alternates;
    std::vector<CredentialMark> credentialMarks;
    QStringList identityPointers; ///< e-mail and names in a record, to tell one person from another: "/email", "/username"
    QString control;              ///< URL template of a request that proves our credential; empty: none
    QStringList foundIds;         ///< all pointers that may hold the id, `foundId` first: a login is an id too where it is accepted
    QString record;               ///< pointer to the record inside the answer; pointers of states and times start at the answer
    QStringList lookupClaims;     ///< claims that hold the id here when it is not `sub`; the first that the token has
    QString credential;           ///< kind of credential that the lookup is made with: bearer, basic, header, sigv4, token, …
    QStringList issuers;          ///< regular expressions on `iss`, named groups are parameters
    QString baseUrl;              ///< template of the base URL that an issuer suggests
    QString address;              ///< template of the base URL where the endpoint gives none; empty: it must
    QString complete;             ///< regular expression: a base URL that it fits is the whole address
    QString discover;             ///< member of the issuer's discovery that is the address, where the endpoint gives none
    std::vector<QPair<QString, json::Value>> with; ///< members that change when the endpoint gives a parameter
    QHash<QString, QString> defaults;              ///< parameters that have a value unless the endpoint gives another
    QStringList needs;                             ///< parameters that the endpoint must give
    QString probe;                                 ///< of a call inside a preset: "token-call", "bins", "audit", "without-cost"
    QStringList when;           ///< of such a call: first verdicts that call for it ("not-found", "disabled"); empty: any
    bool needsToken = false;    ///< the inspected token itself goes with it
    std::vector<Preset> calls;  ///< further questions with rules of their own
    QString quirks, cost, rate; ///< English, for people; a cost needs the parameter confirm_cost

    const Preset *call(QStringView name) const;
};

/// Reads `jotscope/provider/1` strictly; `name` is the file's name in messages.
Result<Preset> readPreset(QByteArrayView json, const QString &name);
/// As it stands in its file, whatever parameters it needs.
Result<Preset> presetOf(const QString &id);
/// The built-in preset with the endpoint's overrides.
Result<Preset> presetFor(const environments::UserEndpoint &endpoint);
/// Built-in ids and those of the user's own folder.
QStringList presetIds();
/// The user's own presets: `AppDataLocation/providers/ID.json` comes before the built-in one of the same id.
QString ownPresetsFolder();

/// What an issuer suggests: the preset and what its address says (realm, tenant, project, region, pool).
struct Suggestion {
    QString preset;  ///< empty: none fits
    QString baseUrl; ///< may be empty
    QHash<QString, QString> parameters;
};
Suggestion suggestPreset(const QString &issuer);

/// Fills a template. Slots are percent-encoded once ({base_url} is not); {x|raw}, {x|twice}, {x|odata}, {x|scim}, {x|json} and {x|json2}
/// (a quoted text inside a JSON string) otherwise.
/// Unknown slots and escapes are an Error. Braces that hold no slot stay as they are, so JSON bodies need no quoting.
Result<QString> fill(const QString &text, const QHash<QString, QString> &values);

} // namespace jotscope::directory
