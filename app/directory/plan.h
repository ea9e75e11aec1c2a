// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/lookup.h"

namespace jotscope::directory {

/// A question that may be asked, filled in but for secrets and the token.
struct Step {
    Question::Purpose purpose = Question::Purpose::Lookup;
    QString asked;
    QString how;
    net::Request request;                ///< without secrets
    QByteArray bodyWithToken;            ///< when the token stands in the body; `request.body` then only marks its place
    QList<net::Header> headersWithToken; ///< the same for headers
    QStringList secretReferences;        ///< what the credentials need
    int call = -1;                       ///< index into Preset::calls; -1: the preset itself
    int alternate = -1;                  ///< index into Preset::alternates
    bool asToken = false;                ///< the inspected token is the credential; of ours only keys in headers of their own go beside it
    bool bearsToken = false;             ///< Authorization: Bearer <the token>
};

struct Plan {
    Preset preset;
    QString subject;
    QString claim; ///< that holds it
    std::vector<Step> steps;
    const Step *first(Question::Purpose purpose) const;
    const Preset &rulesOf(const Step &step) const;
};

/// The users come from a file: nothing is sent.
bool isFromFile(const environments::Environment &environment);
/// Preset, claim and subject, without steps.
Result<Plan> beginPlan(const environments::Environment &environment, const jose::Token &token);
/// All that may be asked of an environment about a token. The Error says why nothing is asked.
Result<Plan> makePlan(const environments::Environment &environment, const jose::Token &token);
/// What a lookup says that has no plan, for that reason.
Lookup withoutPlan(const environments::Environment &environment, const jose::Token &token, const Error &why);

} // namespace jotscope::directory
