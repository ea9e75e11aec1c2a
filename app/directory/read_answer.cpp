// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/read_answer.h"

#include "directory/envelope.h"
#include "directory/hits.h"
#include "directory/own_entry.h"
#include "directory/record.h"

#include <QRegularExpression>

namespace jotscope::directory {

namespace {

QString withStatus(const Answer &answer, const QString &words)
{
    const QString quote = answer.quote();
    const QString told = QStringLiteral("%1 (HTTP status %2").arg(words).arg(answer.exchange.status);
    return quote.isEmpty() ? told + QStringLiteral(").") : told + QStringLiteral(": \"%1\").").arg(quote);
}

void conclude(Question &question, UserVerdict verdict, const QString &message)
{
    question.verdict = verdict;
    question.message = message;
}

/// What the answer says before anything can be said of a user. False when that is all.
bool mayBeAboutUser(Question &question, const Preset &preset, const Answer &answer, const QDateTime &now)
{
    const net::Exchange &exchange = answer.exchange;
    using Outcome = net::Exchange::Outcome;
    if (exchange.outcome == Outcome::Refused || exchange.outcome == Outcome::Cancelled) {
        conclude(question, UserVerdict::NotAsked, exchange.message);
        return false;
    }
    if (!exchange.wasAnswered()) {
        conclude(question, UserVerdict::Unreachable, exchange.message);
        return false;
    }
    question.responder = responderOf(exchange, preset);
    if (question.responder.isLimit()) {
        conclude(question, UserVerdict::Ambiguous, withStatus(answer, QStringLiteral("Too many questions; nothing is said of the user")));
        return false;
    }
    for (const Match &match : preset.ourCredential) {
        if (!exchange.redirectTo.isEmpty() || !fits(match, answer, now))
            continue;
        question.exact = question.exact || match.exact;
        conclude(question, UserVerdict::Refused, withStatus(answer, QStringLiteral("Our credential is refused")));
    }
    if (question.verdict == UserVerdict::Refused)
        return false;
    const Responder &responder = question.responder;
    if (responder.kind == Responder::Kind::Service)
        return true;
    const bool aboutCredential = responder.about == u"credential" || (responder.about == u"token" && !exchange.carriesToken);
    if (aboutCredential)
        conclude(question, UserVerdict::Refused, withStatus(answer, QStringLiteral("%1 refuses our credential").arg(responder.name)));
    else if (responder.about == u"token")
        conclude(question, UserVerdict::TokenRefused, withStatus(answer, QStringLiteral("%1 refuses the token").arg(responder.name)));
    else if (responder.kind != Responder::Kind::Unknown)
        conclude(question, UserVerdict::Intermediary,
            withStatus(answer,
                QStringLiteral("Not the service but %1 answered")
                    .arg(responder.name.isEmpty() ? QStringLiteral("a %1").arg(QLatin1String(wordOf(responder.kind))) : responder.name)));
    else if (!exchange.redirectTo.isEmpty())
        conclude(question, UserVerdict::Intermediary,
            withStatus(answer, QStringLiteral("The question is sent on to %1").arg(net::originOf(exchange.redirectTo))));
    else if (answer.isHtml)
        conclude(question, UserVerdict::Intermediary, withStatus(answer, QStringLiteral("Not the service but a web page answered")));
    return question.verdict == UserVerdict::NotAsked;
}

/// A service that repeats the id shows whether it received the one that was sent; only then is its answer exact.
void takeEcho(Question &question, const Preset &preset, const Answer &answer)
{
    for (const Match &match : preset.echoes) {
        const auto found = QRegularExpression(match.value).match(answer.textAt(match.pointer).value_or(QString()));
        if (found.hasMatch())
            question.echoed = found.captured(1);
    }
    if (!preset.echoes.empty() && question.echoed != question.asked)
        question.exact = false;
}

/// RFC 6750 §3.1: the token is valid, this call wants more than it grants. Nothing is said of token or user.
bool wantsAnotherScope(const Answer &answer)
{
    const net::Exchange &exchange = answer.exchange;
    return exchange.carriesToken && exchange.status == 403
        && (exchange.header("WWW-Authenticate").contains("insufficient_scope") || exchange.body.contains("insufficient_scope"));
}

/// The preset's not_found. A success that has an id is somebody, and one that failed is not about anybody.
bool isAbsent(Question &question, const Preset &preset, const Answer &answer, const QDateTime &now)
{
    bool found = false;
    const bool isSuccess = answer.exchange.status < 300;
    const bool isRecord = isSuccess && !recordFrom(preset, answer.body.root, {}).id.isEmpty();
    const bool isOtherFault = isSuccess && preset.id == u"rest" && isEmptyForAnotherReason(answer.body.root);
    for (const Match &match : preset.notFound) {
        if (!fits(match, answer, now) || isRecord || (isOtherFault && !match.exact))
            continue;
        found = true;
        question.exact = question.exact || match.exact;
    }
    return found;
}

/// Words about a disabled user, session, token and absence. True when one was found.
bool saysNoUser(Question &question, const Preset &preset, const Answer &answer, const QDateTime &now)
{
    if (fitsAny(preset.disabled, answer, now)) {
        conclude(question, UserVerdict::Disabled, withStatus(answer, QStringLiteral("The user is disabled")));
        return true;
    }
    if (fitsAny(preset.sessionGone, answer, now)) {
        conclude(question, UserVerdict::SessionGone, withStatus(answer, QStringLiteral("The user is there, the session is not")));
        return true;
    }
    const bool found = isAbsent(question, preset, answer, now);
    if (found)
        takeEcho(question, preset, answer);
    if (found)
        conclude(question, UserVerdict::NotFound,
            withStatus(answer, question.exact ? QStringLiteral("The service knows no such user") : QStringLiteral("Nothing is there")));
    if (!found && wantsAnotherScope(answer)) {
        conclude(question, UserVerdict::Ambiguous, withStatus(answer, QStringLiteral("The call wants a scope that the token lacks")));
        return true;
    }
    if (!found && answer.exchange.carriesToken && fitsAny(preset.tokenRefused, answer, now)) {
        conclude(question, UserVerdict::TokenRefused, withStatus(answer, QStringLiteral("The token is refused")));
        return true;
    }
    return found;
}

/// An answer that none of the preset's rules knows.
void concludeUnknown(Question &question, const Answer &answer)
{
    const int status = answer.exchange.status;
    if ((status == 401 || status == 403) && answer.exchange.carriesToken)
        conclude(question, UserVerdict::TokenRefused, withStatus(answer, QStringLiteral("The token is refused")));
    else if (status == 401 || status == 403)
        conclude(question, UserVerdict::Refused, withStatus(answer, QStringLiteral("The service refuses our credential")));
    else if (status == 407)
        conclude(question, UserVerdict::Intermediary, withStatus(answer, QStringLiteral("A proxy asks for a login of its own")));
    else if (status == 429)
        conclude(question, UserVerdict::Ambiguous, withStatus(answer, QStringLiteral("Too many questions; nothing is said of the user")));
    else if (status >= 500)
        conclude(question, UserVerdict::Ambiguous, withStatus(answer, QStringLiteral("The service failed; nothing is said of the user")));
    else
        conclude(question, UserVerdict::Ambiguous, withStatus(answer, QStringLiteral("The answer has no form that this preset knows")));
}

/// Plain services wrap a record ({"data": {…}}); its states and times then stand inside, unless the rules already say where.
Answer innerOf(const Preset &preset, const Answer &answer, const QString &key)
{
    Answer inner = answer;
    const QString parent = key.left(qMax<qsizetype>(0, key.lastIndexOf(u'/')));
    const json::Value *record = preset.id == u"rest" && preset.foundIds.size() > 1 ? answer.body.root.at(parent) : nullptr;
    if (record && !parent.isEmpty()) {
        const json::Value copy = *record; // it is a part of what is replaced
        inner.body.root = copy;
    }
    return inner;
}

/// Takes the record when it is the one that was asked for.
void takeRecord(Question &question, const Preset &preset, const Answer &whole, const QDateTime &now)
{
    QString key = placeOfId(preset, whole, question.asked);
    const Answer answer = key.isEmpty() ? withOwnEntry(preset, whole, question.asked) : whole;
    if (key.isEmpty())
        key = placeOfId(preset, answer, question.asked);
    if (key.isEmpty())
        key = placeOfSpelling(preset, answer, question.asked);
    const std::size_t entries = key.isEmpty() ? entriesIn(preset, answer) : 0;
    if (entries > 1) // a list of everybody: nobody was looked up
        return conclude(question, UserVerdict::Ambiguous,
            QStringLiteral("A list of %1 came, and none of them has the id \"%2\".").arg(entries).arg(question.asked));
    const Answer inner = innerOf(preset, answer, key);
    UserRecord record = recordFrom(preset, inner.body.root, {});
    record.body = answer.body.root;
    const State state = stateOf(preset, inner, {}, now);
    const QString words = putState(state, record);
    if (preset.foundIds.isEmpty() || !key.isEmpty()) {
        if (question.responder.kind == Responder::Kind::Unknown)
            takeService(question.responder, preset, QStringLiteral("the answer has the form that only the service gives"));
        conclude(question, state.verdict, words + u'.');
    } else if (record.id.isEmpty()) {
        conclude(question, UserVerdict::Ambiguous,
            QStringLiteral("A record came, but without an id at %1; expected \"%2\" there.")
                .arg(preset.foundIds.join(QStringLiteral(", ")), question.asked));
    } else {
        conclude(question, UserVerdict::OtherPerson,
            QStringLiteral("Another record came: expected the id \"%1\", found \"%2\".").arg(question.asked, record.id));
    }
    question.record = std::move(record);
}

Question begin(const net::Exchange &exchange, const QString &asked)
{
    Question question;
    question.asked = asked;
    question.exchange = exchange.number;
    return question;
}

/// One of the places that may hold an id holds this one.
bool bearsId(const Preset &preset, const Answer &item, const QString &subject)
{
    return std::any_of(preset.foundIds.begin(), preset.foundIds.end(), [&](const QString &pointer) {
        const auto id = scalarText(valueAt(item.body.root, withoutRecord(preset, pointer)));
        return id && isSameId(*id, subject);
    });
}

/// The person who was searched for, perhaps under another id.
void takeHit(Question &question, const Preset &preset, const Alternate &alternate, const Answer &answer, const QString &subject,
    const QDateTime &now)
{
    UserRecord record = recordFrom(preset, answer.body.root, preset.record);
    const auto id = scalarText(valueAt(answer.body.root, alternate.id));
    if (id && !alternate.id.isEmpty())
        record.id = *id;
    if (bearsId(preset, answer, subject))
        record.id = subject;
    if (question.responder.kind == Responder::Kind::Unknown)
        takeService(question.responder, preset, QStringLiteral("the answer holds the person who was searched for"));
    const State state = stateOf(preset, answer, preset.record, now);
    record.stateLabel = state.label;
    const QString but = state.label.isEmpty() ? QString() : QStringLiteral(", but %1").arg(state.label);
    conclude(question, state.verdict, QStringLiteral("Found under the id \"%1\"%2.").arg(record.id, but));
    question.record = std::move(record);
}

/// A question by other words than an id in the path: nobody found is an empty list, and 404 says that there is no such question.
bool isSearch(const Alternate &alternate)
{
    return alternate.url.contains(u'?') || alternate.method != "GET" || !alternate.body.isEmpty();
}

/// A search that brought no result. Only the service's own words for a missing user say that nobody fits.
void concludeNoResult(Question &question, const Preset &preset, const Alternate &alternate, const Answer &answer, const QDateTime &now)
{
    static const QList<int> missing = {404, 405, 410, 501};
    const bool isSaid = saysNoUser(question, preset, answer, now);
    const bool isOwnWord = question.exact || question.verdict != UserVerdict::NotFound;
    if (isSaid && (isOwnWord || !isSearch(alternate)))
        return;
    if (isSearch(alternate) && missing.contains(answer.exchange.status))
        conclude(question, UserVerdict::Ambiguous, withStatus(answer, QStringLiteral("There is no such search")));
    else
        concludeUnknown(question, answer);
}

} // namespace

Question readAnswer(const Preset &preset, const net::Exchange &exchange, const QString &asked, const QDateTime &now)
{
    Question question = begin(exchange, asked);
    const Answer answer(exchange);
    if (!mayBeAboutUser(question, preset, answer, now) || saysNoUser(question, preset, answer, now))
        return question;
    const bool isRecord = answer.isJson && (answer.body.root.isObject() || answer.body.root.isArray());
    if (isRecord && fits(preset.found, answer, now) && !(preset.id == u"rest" && saysItFailed(answer.body.root)))
        takeRecord(question, preset, answer, now);
    else
        concludeUnknown(question, answer);
    return question;
}

Question readSearch(const Preset &preset, const Alternate &alternate, const net::Exchange &exchange, const QString &value,
    const QString &subject, const QDateTime &now)
{
    Question question = begin(exchange, value);
    const Answer answer(exchange);
    if (!mayBeAboutUser(question, preset, answer, now))
        return question;
    const bool isResult = exchange.status >= 200 && exchange.status < 300 && (answer.isJson || exchange.body.trimmed().isEmpty());
    if (!isResult) {
        concludeNoResult(question, preset, alternate, answer, now);
        return question;
    }
    const json::Value *list = listIn(answer.body.root, alternate);
    if (!list && alternate.items.isEmpty()) {
        conclude(question, UserVerdict::Ambiguous, withStatus(answer, QStringLiteral("The search's answer has no form known here")));
        return question;
    }
    const auto hits = hitsIn(list, alternate, value);
    if (hits.size() > 1) {
        conclude(question, UserVerdict::Ambiguous, QStringLiteral("The search brought %1 people.").arg(hits.size()));
        if (!alternate.check.isEmpty()) // each of them bears what was searched for: who it is is open, that there is somebody is not
            question.record = recordFrom(preset, *hits.front(), preset.record);
    } else if (hits.empty()) {
        const bool others = list && !list->items.empty();
        conclude(question, wasHeard(list, alternate, value) ? UserVerdict::NotFound : UserVerdict::Ambiguous,
            others ? QStringLiteral("The search brought other people only.") : QStringLiteral("The search brought nobody."));
    } else {
        Answer item = answer;
        item.body.root = *hits.front();
        takeHit(question, preset, alternate, item, subject, now);
    }
    return question;
}

Question readControl(const Preset &preset, const net::Exchange &exchange, const QDateTime &now)
{
    Question question = begin(exchange, {});
    const Answer answer(exchange);
    if (!mayBeAboutUser(question, preset, answer, now))
        return question;
    if (exchange.status >= 200 && exchange.status < 300)
        conclude(question, UserVerdict::Found, withStatus(answer, QStringLiteral("Our credential is accepted")));
    else
        concludeUnknown(question, answer);
    return question;
}

} // namespace jotscope::directory
