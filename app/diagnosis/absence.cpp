// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/absence.h"

#include "diagnosis/id_readings.h"
#include "directory/envelope.h"
#include "json/read.h"

#include <QRegularExpression>

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;

namespace {

/// Whether the random id was answered as ours was: then that is what "not found" looks like here.
bool isAnsweredAlike(const Place &place, const Question &ours, const Question &random)
{
    const net::Exchange *left = place.exchangeOf(&ours);
    const net::Exchange *right = place.exchangeOf(&random);
    return random.verdict == UserVerdict::NotFound && left && right && left->status == right->status;
}

/// The phrases of HTTP and of frameworks for a path that leads nowhere, and for a missing record where nobody wrote better words.
bool isRouterPhrase(const QString &sentence)
{
    static const QRegularExpression phrase(QStringLiteral("\\A(?:HTTP )?(?:404:? )?(?:- )?Not Found\\.?\\z"));
    static const QRegularExpression words(
        QStringLiteral("\\A(?:(?:the )?requested (?:resource|url|path|page)\\b.*(?:not found|not be found|not available).*|"
                       "(?:page|url|path|route|endpoint) (?:was )?not found\\.?|no message available)\\z"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return phrase.match(sentence).hasMatch() || words.match(sentence).hasMatch();
}

/// "Not Found" and no word more is what routers say as well as services; and what breaks off says nothing.
bool isGenericAnswer(const net::Exchange *exchange)
{
    if (!exchange || exchange->status != 404)
        return false;
    const QString text = QString::fromUtf8(exchange->body.left(8192)).trimmed();
    const json::Document document = json::read(exchange->body);
    if (!document.isSound()) {
        const bool isCut = text.startsWith(u'{') || text.startsWith(u'[');
        return text.isEmpty() || isCut || isRouterPhrase(text) || text.compare(u"not found", Qt::CaseInsensitive) == 0
            || text.compare(u"not found.", Qt::CaseInsensitive) == 0;
    }
    const QStringList sentences = directory::sentencesIn(document.root);
    return !sentences.isEmpty() && std::all_of(sentences.begin(), sentences.end(), [](const QString &sentence) {
        return isRouterPhrase(sentence) || directory::isAboutOtherThings(sentence);
    });
}

/// Kratos answers an id of another form as a missing user, Supabase's admin almost so, others with the status of a bad question: then no
/// user was looked for.
bool isOfAnotherForm(const Place &place, const Question &exact)
{
    static const QList<int> badQuestion = {400, 422};
    const auto &endpoint = place.evidence->environment.userEndpoint;
    const bool wantsUuid = endpoint && (endpoint->provider == u"ory-kratos" || endpoint->provider == u"supabase-auth");
    const net::Exchange *exchange = place.exchangeOf(&exact);
    return (wantsUuid && !canonicalUuid(exact.asked.trimmed())) || (!exact.exact && exchange && badQuestion.contains(exchange->status));
}

/// A random id shows what "not found" looks like only where nothing says that our credential sees nobody, or that the path is wrong.
bool isControlledByRandom(const Place &place, const Question &exact)
{
    const Question *random = place.question(Question::Purpose::Random);
    const ControlSays control = controlOf(place);
    const net::Exchange *exchange = place.exchangeOf(&exact);
    const bool isForbidden = exchange && (exchange->status == 401 || exchange->status == 403); // all ids alike, too
    const bool isOpen = isForbidden || exact.responder.kind == directory::Responder::Kind::Router || isGenericAnswer(exchange)
        || (control != ControlSays::Nothing && control != ControlSays::Accepted);
    return random && !isOpen && isAnsweredAlike(place, exact, *random);
}

/// Somebody came to a question of ours that was not asked as the token.
bool seesAnybody(const Place &place)
{
    const std::vector<Question> &questions = place.evidence->lookup->questions;
    return std::any_of(questions.begin(), questions.end(), [](const Question &one) {
        return one.record && one.purpose != Question::Purpose::TokenCall && one.purpose != Question::Purpose::Audit;
    });
}

bool isNobody(const net::Exchange *exchange)
{
    const json::Document document = exchange ? json::read(exchange->body) : json::Document();
    return exchange && document.isSound() && directory::isEmptyList(document.root);
}

} // namespace

ControlSays controlOf(const Place &place)
{
    const Question *control = place.question(Question::Purpose::Control);
    if (!control)
        return ControlSays::Nothing;
    if (seesAnybody(place))
        return ControlSays::Accepted;
    const net::Exchange *exchange = place.exchangeOf(control);
    const int status = exchange ? exchange->status : 0;
    switch (control->verdict) {
    case UserVerdict::Found: return isNobody(exchange) ? ControlSays::Nobody : ControlSays::Accepted;
    case UserVerdict::Refused: return ControlSays::Refused;
    case UserVerdict::Ambiguous:
    case UserVerdict::Intermediary: return status >= 400 && status < 500 && status != 429 ? ControlSays::NotThere : ControlSays::Nothing;
    default: return ControlSays::Nothing;
    }
}

Absence absenceOf(const Place &place, const std::optional<QDateTime> &issued)
{
    const Question *exact = place.exact();
    if (!exact || exact->verdict != UserVerdict::NotFound)
        return Absence::None;
    if (place.isOlderThan(issued) || isOfAnotherForm(place, *exact) || !place.evidence->lookup->credentialDoubt.isEmpty())
        return Absence::Bare;
    const Question *known = place.question(Question::Purpose::KnownGood);
    const bool isKnownFound = known && isTrace(known->verdict);
    const bool isKnownMissing = known && known->verdict != UserVerdict::NotAsked && !isKnownFound;
    if (isKnownMissing)
        return Absence::Bare; // whoever answers does not see a user that is there
    if (exact->exact)
        return Absence::Exact;
    return isKnownFound || isControlledByRandom(place, *exact) ? Absence::Controlled : Absence::Bare;
}

} // namespace jotscope::diagnosis
