// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/plan.h"

#include "directory/template_request.h"
#include "jose/claims.h"

#include <QRegularExpression>

namespace jotscope::directory {

using environments::Environment;
using environments::UserEndpoint;
using Purpose = Question::Purpose;

namespace {

constexpr int mostAlternates = 5;

QStringList claimsOf(const UserEndpoint &endpoint, const Preset &preset)
{
    const bool isDefault = endpoint.lookupClaim.isEmpty() || endpoint.lookupClaim == u"sub";
    return isDefault && !preset.lookupClaims.isEmpty() ? preset.lookupClaims : QStringList{endpoint.lookupClaim};
}

QString lookupClaimOf(const UserEndpoint &endpoint, const Preset &preset, const jose::Token &token)
{
    return lookupClaimIn(claimsOf(endpoint, preset), token);
}

bool isMail(const QString &claim, const QString &value)
{
    static const QRegularExpression mail(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    return claim.contains(u"email", Qt::CaseInsensitive) || mail.match(value).hasMatch();
}

/// What of the token, or of the configuration, is asked for: English, for the ledger. Empty: nothing.
QString askedWord(const Step &step, const QString &lookupClaim)
{
    switch (step.purpose) {
    case Purpose::KnownGood: return QStringLiteral("your known-good id");
    case Purpose::Random: return QStringLiteral("a random id");
    case Purpose::Variant: return QStringLiteral("a spelling of the user id");
    case Purpose::Alternate:
        if (isMail(step.how, step.asked))
            return QStringLiteral("e-mail");
        return step.how == u"sub" ? QStringLiteral("user id") : QStringLiteral("the token's %1").arg(step.how);
    case Purpose::Control:
    case Purpose::Credential: return {};
    case Purpose::Lookup:
    case Purpose::TokenCall:
    case Purpose::Bin:
    case Purpose::Audit:
    case Purpose::Recheck:
    case Purpose::NoCache: break;
    }
    return lookupClaim.contains(u"email", Qt::CaseInsensitive) ? QStringLiteral("e-mail") : QStringLiteral("user id");
}

/// The token holds whatever is asked for: beside it nothing is named.
void nameAsked(Step &step, const QString &lookupClaim)
{
    net::Request &request = step.request;
    request.sends.removeOne(request.askedIs); // of the step that this one repeats
    request.asked = step.asked;
    request.askedIs = askedWord(step, lookupClaim);
    if (!request.askedIs.isEmpty() && !request.carriesToken)
        request.sends.prepend(request.askedIs);
}

/// Builds the steps of one plan; the first problem with a template ends it.
class Planner {
public:
    Planner(const Environment &environment, const jose::Token &token, Plan &plan)
        : m_endpoint(*environment.userEndpoint), m_token(token), m_plan(plan), m_requests(environment, token, plan.preset)
    {
    }

    Result<void> build()
    {
        addCredential();
        const auto lookup = addLookup(Purpose::Lookup, m_plan.subject, QString());
        if (!lookup)
            return lookup;
        if (m_endpoint.probes.isEmpty())
            return {};
        addAgain(Purpose::NoCache);
        if (m_endpoint.allows(u"controls"))
            addControls();
        if (m_endpoint.allows(u"bins"))
            addCalls(Purpose::Bin, u"bins");
        if (m_endpoint.allows(u"variants"))
            addVariants();
        if (m_endpoint.allows(u"alternates"))
            addAlternates();
        if (m_endpoint.allows(u"audit"))
            addCalls(Purpose::Audit, u"audit");
        if (m_endpoint.allows(u"token-call") && !m_plan.steps.front().request.carriesToken)
            addCalls(Purpose::TokenCall, u"token-call");
        if (m_endpoint.allows(u"recheck"))
            addAgain(Purpose::Recheck);
        return {};
    }

private:
    void addCredential()
    {
        for (const environments::Credential &credential : m_endpoint.credentials) {
            if (credential.kind != u"client_credentials")
                continue;
            Step step = m_requests.credentialStep(credential);
            step.purpose = Purpose::Credential;
            m_plan.steps.push_back(std::move(step));
        }
    }
    Result<void> addLookup(Purpose purpose, const QString &asked, const QString &how)
    {
        auto step = m_requests.lookupStep(m_plan.preset, -1, asked);
        if (!step)
            return tl::unexpected(step.error());
        add(std::move(*step), purpose, asked, how);
        return {};
    }
    void add(Step step, Purpose purpose, const QString &asked, const QString &how)
    {
        step.purpose = purpose;
        step.asked = asked;
        step.how = how;
        step.request.purpose = QString::fromLatin1(wordOf(purpose));
        nameAsked(step, m_plan.claim);
        m_plan.steps.push_back(std::move(step));
    }
    void addAgain(Purpose purpose)
    {
        Step step = *m_plan.first(Purpose::Lookup);
        if (purpose == Purpose::NoCache)
            step.request.headers.append(net::Header("Cache-Control", "no-cache"));
        add(std::move(step), purpose, m_plan.subject, QString());
    }
    void addControls()
    {
        if (!m_plan.steps.back().request.carriesToken) { // the answer to a token does not depend on an id
            addLookup(Purpose::Random, randomLike(m_plan.subject), QString());
            if (!m_endpoint.knownGoodId.isEmpty() && m_endpoint.knownGoodId != m_plan.subject)
                addLookup(Purpose::KnownGood, m_endpoint.knownGoodId, QString());
        }
        if (m_plan.preset.control.isEmpty())
            return;
        auto step = m_requests.urlStep(m_plan.preset, m_plan.preset.control);
        if (step)
            add(std::move(*step), Purpose::Control, QString(), QString());
    }
    void addCalls(Purpose purpose, QStringView probe)
    {
        for (std::size_t i = 0; i < m_plan.preset.calls.size(); ++i) {
            const Preset &call = m_plan.preset.calls[i];
            if (call.probe != probe)
                continue;
            auto step = m_requests.lookupStep(call, int(i), m_plan.subject);
            if (step)
                add(std::move(*step), purpose, m_plan.subject, call.title);
        }
    }
    void addVariants()
    {
        if (m_plan.first(Purpose::Lookup)->request.carriesToken)
            return;
        for (const auto &variant : variantsOf(m_plan.subject))
            addLookup(Purpose::Variant, variant.second, variant.first);
    }
    void addAlternates()
    {
        int added = 0;
        for (std::size_t i = 0; i < m_plan.preset.alternates.size() && added < mostAlternates; ++i) {
            const Alternate &alternate = m_plan.preset.alternates[i];
            const auto value = valueFor(alternate, m_token);
            if (!value)
                continue;
            auto step = m_requests.alternateStep(alternate, *value);
            if (!step || isKnown(step->request))
                continue;
            step->alternate = int(i);
            const QString how = alternate.claim;
            add(std::move(*step), Purpose::Alternate, *value, how);
            ++added;
        }
    }
    bool isKnown(const net::Request &request) const
    {
        return std::any_of(m_plan.steps.begin(), m_plan.steps.end(), [&request](const Step &step) {
            return step.request.url == request.url && step.request.method == request.method && step.request.body == request.body;
        });
    }

    const UserEndpoint &m_endpoint;
    const jose::Token &m_token;
    Plan &m_plan;
    TemplateRequests m_requests;
};

QString missing(const QString &claim)
{
    return QStringLiteral("the token has no %1 that could be asked for").arg(claim);
}

Result<void> checkSubject(const QString &subject, const QString &claim)
{
    if (subject.trimmed().isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("the token's %1 is empty: there is no id to ask for").arg(claim));
    if (subject == u"." || subject == u"..")
        return failure(Error::Kind::Usage,
            QStringLiteral("the token's %1 is \"%2\", which would change the address that is asked").arg(claim, subject));
    constexpr qsizetype longest = 2048;
    if (subject.size() > longest)
        return failure(Error::Kind::Usage,
            QStringLiteral("the token's %1 is %2 characters long; no user endpoint takes an id of more than %3")
                .arg(claim)
                .arg(subject.size())
                .arg(longest));
    return {};
}

/// The id that is asked for, or why there is none.
Result<QString> idIn(const jose::Token &token, const QString &claim)
{
    const auto subject = jose::subjectOf(token, claim);
    if (!subject)
        return failure(Error::Kind::Usage, missing(claim));
    const auto askable = checkSubject(*subject, claim);
    if (!askable)
        return tl::unexpected(askable.error());
    return *subject;
}

/// Empty where nobody knows, for the provider is not known.
QString claimFor(const Environment &environment, const jose::Token &token)
{
    const auto preset = environment.userEndpoint ? presetFor(*environment.userEndpoint) : Result<Preset>(Preset());
    return environment.userEndpoint && preset ? lookupClaimOf(*environment.userEndpoint, *preset, token) : QString();
}

} // namespace

QStringList lookupClaims(const UserEndpoint &endpoint)
{
    const auto preset = presetFor(endpoint);
    return preset ? claimsOf(endpoint, *preset) : QStringList{endpoint.lookupClaim};
}

QString lookupClaimIn(const QStringList &claims, const jose::Token &token)
{
    const auto found
        = std::find_if(claims.begin(), claims.end(), [&token](const QString &claim) { return jose::subjectOf(token, claim).has_value(); });
    return found == claims.end() ? claims.value(0) : *found;
}

const Step *Plan::first(Purpose purpose) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [purpose](const Step &step) { return step.purpose == purpose; });
    return found == steps.end() ? nullptr : &*found;
}

const Preset &Plan::rulesOf(const Step &step) const
{
    return step.call < 0 ? preset : preset.calls[std::size_t(step.call)];
}

Result<Plan> beginPlan(const Environment &environment, const jose::Token &token)
{
    if (!environment.userEndpoint)
        return failure(Error::Kind::Usage, QStringLiteral("no user endpoint is configured"));
    auto preset = presetFor(*environment.userEndpoint);
    if (!preset)
        return tl::unexpected(preset.error());
    Plan plan;
    plan.preset = std::move(*preset);
    plan.claim = lookupClaimOf(*environment.userEndpoint, plan.preset, token);
    auto subject = idIn(token, plan.claim);
    if (!subject)
        return tl::unexpected(subject.error());
    plan.subject = std::move(*subject);
    return plan;
}

Result<Plan> makePlan(const Environment &environment, const jose::Token &token)
{
    auto plan = beginPlan(environment, token);
    if (!plan || isFromFile(environment))
        return plan;
    Planner planner(environment, token, *plan);
    const auto built = planner.build();
    if (!built)
        return tl::unexpected(built.error());
    return plan;
}

Lookup withoutPlan(const Environment &environment, const jose::Token &token, const Error &why)
{
    Lookup lookup;
    lookup.notAskedBecause = why.message;
    lookup.claim = claimFor(environment, token);
    if (!lookup.claim.isEmpty() && !idIn(token, lookup.claim)) // else the claim is not what is wrong
        lookup.unusableClaim = lookup.claim;
    return lookup;
}

Result<std::vector<Planned>> planLookup(const Environment &environment, const jose::Token &token)
{
    const auto plan = makePlan(environment, token);
    if (!plan)
        return tl::unexpected(plan.error());
    std::vector<Planned> list;
    for (const Step &step : plan->steps) {
        Planned planned;
        planned.request = step.request;
        planned.purpose = step.purpose;
        planned.asked = step.asked;
        planned.how = step.how;
        planned.secretReferences = step.secretReferences;
        list.push_back(std::move(planned));
    }
    return list;
}

} // namespace jotscope::directory
