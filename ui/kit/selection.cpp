// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/selection.h"

#include <QHash>

namespace jotscope::ui {

using diagnosis::Step;
using jose::Part;

namespace {

const QHash<QString, Step> &headerSteps()
{
    static const QHash<QString, Step> steps = {{QStringLiteral("kid"), Step::Key}, {QStringLiteral("jwk"), Step::Key},
        {QStringLiteral("jku"), Step::Key}, {QStringLiteral("x5u"), Step::Key}, {QStringLiteral("x5c"), Step::Key},
        {QStringLiteral("x5t"), Step::Key}, {QStringLiteral("x5t#S256"), Step::Key}, {QStringLiteral("alg"), Step::Signature},
        {QStringLiteral("crit"), Step::Signature}, {QStringLiteral("b64"), Step::Signature}, {QStringLiteral("typ"), Step::Form},
        {QStringLiteral("cty"), Step::Form}, {QStringLiteral("enc"), Step::Form}, {QStringLiteral("zip"), Step::Form}};
    return steps;
}

const QHash<QString, Step> &payloadSteps()
{
    static const QHash<QString, Step> steps
        = {{QStringLiteral("exp"), Step::Time}, {QStringLiteral("nbf"), Step::Time}, {QStringLiteral("iat"), Step::Time},
            {QStringLiteral("auth_time"), Step::Time}, {QStringLiteral("iss"), Step::Issuer}, {QStringLiteral("tid"), Step::Issuer},
            {QStringLiteral("aud"), Step::Audience}, {QStringLiteral("azp"), Step::Audience}, {QStringLiteral("client_id"), Step::Audience},
            {QStringLiteral("sub"), Step::Subject}, {QStringLiteral("oid"), Step::Subject}, {QStringLiteral("email"), Step::UserRecord},
            {QStringLiteral("preferred_username"), Step::UserRecord}, {QStringLiteral("username"), Step::UserRecord},
            {QStringLiteral("name"), Step::UserRecord}, {QStringLiteral("role"), Step::UserRecord}, {QStringLiteral("sid"), Step::Session},
            {QStringLiteral("session_id"), Step::Session}, {QStringLiteral("jti"), Step::Session}};
    return steps;
}

} // namespace

std::optional<Step> stepOfClaim(Part part, const QString &claim)
{
    const auto &steps = part == Part::Header ? headerSteps() : payloadSteps();
    const auto found = steps.constFind(claim);
    if (part == Part::Signature)
        return Step::Signature;
    return found == steps.constEnd() ? std::nullopt : std::optional(*found);
}

Selection selectionOfStep(Step step)
{
    Selection selection;
    selection.step = step;
    const auto about = [&selection](Part part, const char *claim) {
        selection.part = part;
        selection.claim = QString::fromLatin1(claim);
    };
    switch (step) {
    case Step::Form: about(Part::Whole, ""); break;
    case Step::Key: about(Part::Header, "kid"); break;
    case Step::Signature: about(Part::Signature, ""); break;
    case Step::Time: about(Part::Payload, "exp"); break;
    case Step::Issuer: about(Part::Payload, "iss"); break;
    case Step::Audience: about(Part::Payload, "aud"); break;
    case Step::Subject: about(Part::Payload, "sub"); break;
    case Step::UserRecord: about(Part::Payload, "sub"); break;
    case Step::Session: about(Part::Payload, "sid"); break;
    }
    return selection;
}

} // namespace jotscope::ui
