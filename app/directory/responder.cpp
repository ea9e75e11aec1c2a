// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/responder.h"

#include "directory/answer.h"
#include "directory/fingerprints.h"

namespace jotscope::directory {

namespace {

const QDateTime anyTime; // no fingerprint looks at the clock

QString requestIdOf(const net::Exchange &exchange)
{
    for (const QByteArray &name : fingerprints().requestIds) {
        const QByteArray value = exchange.header(name).trimmed();
        if (!value.isEmpty() && value.size() <= 200)
            return QString::fromUtf8(value);
    }
    return {};
}

bool comesFromCache(const Answer &answer)
{
    return answer.exchange.header("Age").trimmed().toInt() > 0 || fitsAny(fingerprints().caches, answer, anyTime);
}

void take(Responder &responder, const Fingerprint &mark, Responder::Kind kind, const QString &name)
{
    responder.kind = kind;
    responder.name = name;
    responder.proof = mark.proof;
    responder.about = mark.about;
    responder.advice = mark.advice;
}

/// A hop counts only by a mark of answers that it makes itself.
bool takeGenerated(Responder &responder, const Answer &answer)
{
    for (const Hop &hop : fingerprints().hops) {
        for (const Fingerprint &mark : hop.generated) {
            if (fits(mark.match, answer, anyTime)) {
                take(responder, mark, hop.kind, hop.name);
                return true;
            }
        }
    }
    return false;
}

bool takeLoginPage(Responder &responder, const Answer &answer)
{
    for (const Fingerprint &mark : fingerprints().loginPages) {
        if (fits(mark.match, answer, anyTime)) {
            take(responder, mark, Responder::Kind::LoginPage, responder.name);
            return true;
        }
    }
    return false;
}

void takeRedirect(Responder &responder, const Answer &answer)
{
    const bool isKnown = takeGenerated(responder, answer);
    if (!isKnown)
        responder.proof = QStringLiteral("it sends the client to another origin, %1").arg(net::originOf(answer.exchange.redirectTo));
    if (!isKnown && answer.exchange.redirectTo.path() == answer.exchange.url.path())
        return; // the same question asked elsewhere: no login begins so
    responder.kind = Responder::Kind::LoginPage;
    if (responder.about.isEmpty())
        responder.about = QStringLiteral("login");
    if (responder.advice.isEmpty())
        responder.advice = QStringLiteral("Use the service's internal address, or give the client what the login wall asks for.");
}

/// The provider answers that there is no such path, realm, project: it never came to looking for a user.
void takeRouter(Responder &responder, const Preset &preset)
{
    responder.kind = Responder::Kind::Router;
    responder.name = preset.title;
    responder.proof = QStringLiteral("the answer is about the address, not about a user");
    responder.about = QStringLiteral("route");
    responder.advice = QStringLiteral("Correct the base URL and the parameters (realm, tenant, project, pool) of the user endpoint.");
}

bool speaksItsWords(const std::vector<Match> &matches, const Answer &answer)
{
    return std::any_of(matches.begin(), matches.end(),
        [&answer](const Match &match) { return match.exact && match.test != Match::Test::None && fits(match, answer, anyTime); });
}

bool holdsAnId(const Answer &answer, const Preset &preset)
{
    return answer.isJson && fits(preset.found, answer, anyTime)
        && std::any_of(preset.foundIds.begin(), preset.foundIds.end(),
            [&answer](const QString &pointer) { return scalarText(valueAt(answer.body.root, pointer)).has_value(); });
}

} // namespace

void takeService(Responder &responder, const Preset &preset, const QString &proof)
{
    responder.kind = Responder::Kind::Service;
    responder.name = preset.title;
    responder.proof = proof;
}

Responder responderOf(const net::Exchange &exchange, const Preset &preset)
{
    Responder responder;
    if (!exchange.wasAnswered()) {
        responder.proof = exchange.message;
        return responder;
    }
    const Answer answer(exchange);
    responder.requestId = requestIdOf(exchange);
    responder.isCached = comesFromCache(answer);
    for (const Hop &hop : fingerprints().hops) {
        if (fitsAny(hop.passes, answer, anyTime))
            responder.seen.append(hop.name);
    }
    if (!exchange.redirectTo.isEmpty()) {
        takeRedirect(responder, answer);
        return responder;
    }
    if (answer.isHtml) {
        if (!takeGenerated(responder, answer) && !takeLoginPage(responder, answer))
            responder.proof = QStringLiteral("an HTML page came where JSON was asked for");
        return responder;
    }
    if (fitsAny(preset.rateLimited, answer, anyTime)) {
        takeService(responder, preset, QStringLiteral("the answer is in the service's own words"));
        responder.about = QStringLiteral("rate");
    } else if (fitsAny(preset.wrongRoute, answer, anyTime))
        takeRouter(responder, preset);
    else if (fitsAny(preset.serviceProof, answer, anyTime))
        takeService(responder, preset, QStringLiteral("the answer bears a mark that only the service itself sets"));
    else if (takeGenerated(responder, answer))
        return responder;
    else if (speaksItsWords(preset.notFound, answer) || speaksItsWords(preset.sessionGone, answer)
        || speaksItsWords(preset.ourCredential, answer) || speaksItsWords(preset.tokenRefused, answer)
        || speaksItsWords(preset.disabled, answer))
        takeService(responder, preset, QStringLiteral("the answer is in the service's own words"));
    else if (holdsAnId(answer, preset))
        takeService(responder, preset, QStringLiteral("the answer is a user record"));
    return responder;
}

const char *wordOf(Responder::Kind kind)
{
    switch (kind) {
    case Responder::Kind::Service: return "service";
    case Responder::Kind::Gateway: return "gateway";
    case Responder::Kind::Proxy: return "proxy";
    case Responder::Kind::LoginPage: return "login page";
    case Responder::Kind::Router: return "router";
    case Responder::Kind::Unknown: break;
    }
    return "unknown";
}

} // namespace jotscope::directory
