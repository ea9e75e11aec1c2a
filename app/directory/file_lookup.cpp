// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/file_lookup.h"

#include "directory/plan.h"
#include "directory/read_answer.h"
#include "directory/record.h"
#include "directory/template_request.h"
#include "directory/users_file.h"
#include "json/write.h"

#include <QFileInfo>

namespace jotscope::directory {

using Purpose = Question::Purpose;

namespace {

/// Something that the file is searched for, all in one pass.
struct Wanted {
    Purpose purpose = Purpose::Lookup;
    QString asked;
    QString how;
    const Alternate *alternate = nullptr;
    std::optional<json::Value> user;
    qint64 line = 0;
    int hits = 0;
};

std::vector<Wanted> wantedOf(const Plan &plan, const environments::UserEndpoint &endpoint, const jose::Token &token)
{
    std::vector<Wanted> list;
    list.push_back({Purpose::Lookup, plan.subject, {}, nullptr, {}, 0, 0});
    if (endpoint.allows(u"controls") && !endpoint.knownGoodId.isEmpty() && endpoint.knownGoodId != plan.subject)
        list.push_back({Purpose::KnownGood, endpoint.knownGoodId, {}, nullptr, {}, 0, 0});
    if (endpoint.allows(u"variants")) {
        for (const auto &variant : variantsOf(plan.subject))
            list.push_back({Purpose::Variant, variant.second, variant.first, nullptr, {}, 0, 0});
    }
    if (!endpoint.allows(u"alternates"))
        return list;
    for (const Alternate &alternate : plan.preset.alternates) {
        const auto value = valueFor(alternate, token);
        if (value)
            list.push_back({Purpose::Alternate, *value, alternate.claim, &alternate, {}, 0, 0});
    }
    return list;
}

bool isHit(const Preset &preset, const Wanted &wanted, const json::Value &user)
{
    if (wanted.alternate) {
        const auto held = scalarText(valueAt(user, wanted.alternate->check));
        return held && held->compare(wanted.asked, Qt::CaseInsensitive) == 0;
    }
    return std::any_of(preset.foundIds.begin(), preset.foundIds.end(), [&](const QString &pointer) {
        const auto id = scalarText(valueAt(user, pointer));
        return id && isSameId(*id, wanted.asked);
    });
}

net::Exchange answerOf(const json::Value &user)
{
    net::Exchange exchange;
    exchange.outcome = net::Exchange::Outcome::Answered;
    exchange.status = 200;
    exchange.body = json::write(user);
    return exchange;
}

/// The source of an answer, for people: "users.csv of 2026-11-20".
QString sourceOf(const QString &path, const QDateTime &asOf)
{
    return QStringLiteral("%1 of %2").arg(QFileInfo(path).fileName(), asOf.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
}

Question questionOf(const Preset &preset, const Wanted &wanted, const QString &subject, const QString &source, qint64 users)
{
    Question question;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (wanted.hits > 1) {
        question.verdict = UserVerdict::Ambiguous;
        question.message = QStringLiteral("%1 has %2 such users.").arg(source).arg(wanted.hits);
    } else if (!wanted.user) {
        question.verdict = UserVerdict::NotFound;
        question.exact = true;
        question.message = QStringLiteral("%1 has no such user among %2.").arg(source).arg(users);
    } else {
        const net::Exchange exchange = answerOf(*wanted.user);
        if (wanted.alternate)
            question = readSearch(preset, *wanted.alternate, exchange, wanted.asked, subject, now);
        else
            question = readAnswer(preset, exchange, wanted.asked, now);
        question.message += QStringLiteral(" In %1, line %2.").arg(source).arg(wanted.line);
    }
    question.responder.kind = Responder::Kind::Service;
    question.responder.name = source;
    question.responder.proof = QStringLiteral("the file was read here");
    question.purpose = wanted.purpose;
    question.asked = wanted.asked;
    question.how = wanted.how;
    question.exchange = 0;
    return question;
}

QDateTime dateOf(const environments::UserEndpoint &endpoint)
{
    const QDateTime given = instantFrom(endpoint.parameters.value(QStringLiteral("exported")), u"iso");
    return given.isValid() ? given : QFileInfo(endpoint.file).lastModified().toUTC();
}

void addQuestions(Lookup &lookup, const Preset &preset, const std::vector<Wanted> &list, qint64 users)
{
    const QString source = sourceOf(lookup.endpoint, lookup.asOf);
    bool variantHit = false;
    for (const Wanted &wanted : list) {
        if (variantHit && wanted.purpose == Purpose::Variant)
            continue;
        lookup.questions.push_back(questionOf(preset, wanted, lookup.subject, source, users));
        variantHit = variantHit || (wanted.purpose == Purpose::Variant && wanted.user);
        if (lookup.verdict() != UserVerdict::NotFound && lookup.verdict() != UserVerdict::Ambiguous)
            return; // found: the rest would say no more
    }
}

} // namespace

bool isFromFile(const environments::Environment &environment)
{
    return environment.userEndpoint && (environment.userEndpoint->provider == u"file" || !environment.userEndpoint->file.isEmpty());
}

Lookup lookUpInFile(const environments::Environment &environment, const jose::Token &token)
{
    const auto plan = beginPlan(environment, token);
    if (!plan)
        return withoutPlan(environment, token, plan.error());
    Lookup lookup;
    const environments::UserEndpoint &endpoint = *environment.userEndpoint;
    lookup.subject = plan->subject;
    lookup.claim = plan->claim;
    lookup.endpoint = endpoint.file;
    lookup.asOf = dateOf(endpoint);
    std::vector<Wanted> list = wantedOf(*plan, endpoint, token);
    const auto users = readUsers(endpoint.file, [&list, &plan](const json::Value &user, qint64 line) {
        for (Wanted &wanted : list) {
            if (!isHit(plan->preset, wanted, user) || ++wanted.hits > 1)
                continue;
            wanted.user = user;
            wanted.line = line;
        }
    });
    if (users) {
        addQuestions(lookup, plan->preset, list, *users);
        return lookup;
    }
    Question unread;
    unread.asked = plan->subject;
    unread.verdict = UserVerdict::Unreachable;
    unread.message = users.error().message;
    lookup.questions.push_back(unread);
    return lookup;
}

} // namespace jotscope::directory
