// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/service_profile.h"

#include "diagnosis/clocks.h"
#include "diagnosis/service_match.h"
#include "language/listed.h"
#include "language/told.h"
#include "net/freshness.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

std::vector<Step> passedBy(const Hit &hit)
{
    std::vector<Step> passed;
    if (hit.isOrderOpen)
        return passed;
    if (hit.text->passed)
        return *hit.text->passed;
    if (!hit.text->step)
        return passed;
    for (const Step step : hit.profile->order) {
        if (step == *hit.text->step)
            return passed;
        passed.push_back(step);
    }
    return {};
}

const char *nounOf(Step step)
{
    switch (step) {
    case Step::Form:
    case Step::Key: return nullptr; // what signature implies
    case Step::Signature: return QT_TRANSLATE_NOOP("jotscope::Told", "signature");
    case Step::Time: return QT_TRANSLATE_NOOP("jotscope::Told", "time");
    case Step::Issuer: return QT_TRANSLATE_NOOP("jotscope::Told", "issuer");
    case Step::Audience: return QT_TRANSLATE_NOOP("jotscope::Told", "audience");
    case Step::Subject: return QT_TRANSLATE_NOOP("jotscope::Told", "the form of sub");
    case Step::UserRecord: return QT_TRANSLATE_NOOP("jotscope::Told", "the user's record");
    case Step::Session: break;
    }
    return QT_TRANSLATE_NOOP("jotscope::Told", "session");
}

QString proofOf(const std::vector<Step> &passed)
{
    QStringList nouns;
    for (const Step step : passed) {
        if (const char *noun = nounOf(step))
            nouns.append(Told::again(noun));
    }
    if (nouns.isEmpty())
        return {};
    const QString last = nouns.takeLast();
    return Told::tr("had already accepted %1").arg(nouns.isEmpty() ? last : listed(nouns) + Told::tr(" and ") + last);
}

void take(ServiceReading &reading, const Hit &hit)
{
    reading.recognised = true;
    reading.profile = hit.profile->id;
    reading.title = hit.profile->title;
    reading.text = hit.words();
    reading.meaning = Told::again(hit.text->meaning);
    reading.step = hit.text->step;
    reading.passed = passedBy(hit);
    reading.causes = hit.text->causes;
    reading.absent = hit.text->absent;
    reading.sessionGone = hit.text->session;
    reading.claim = hit.profile->claim;
    for (int i = 0; i < stepCount; ++i) {
        const auto &order = hit.profile->order;
        if (std::find(order.begin(), order.end(), Step(i)) == order.end())
            reading.unchecked.push_back(Step(i));
    }
}

/// Nobody's own words: what they say stands, and proves nothing; who checks what is not known.
void takeNameless(ServiceReading &reading, const Hit &hit)
{
    reading.isShared = true;
    reading.profile.clear();
    reading.title = Told::tr("The service");
    reading.meaning = reading.absent ? Told::tr("It says that there is no such user; many services say it in these words.")
                                     : Told::tr("Many services say that; whose words they are is not known.");
    reading.passed.clear();
    reading.unchecked.clear();
    reading.claim.clear();
    std::erase_if(reading.causes, [](const ServiceCause &one) { return one.standing == Standing::RuledOut; });
    const Standing most = hit.isByCode || hit.fit.isClause ? Standing::Likely : Standing::Possible;
    for (ServiceCause &one : reading.causes)
        one.standing = std::max(one.standing, most);
}

/// Several services say this: what they do not agree on is not known, and nothing is ruled out by one alone.
void takeAlso(ServiceReading &reading, const Hit &hit)
{
    reading.profile.clear();
    reading.title += Told::tr(" or ") + hit.profile->title;
    if (reading.step != hit.text->step)
        reading.step.reset();
    const std::vector<Step> passed = passedBy(hit);
    std::erase_if(reading.passed, [&passed](Step step) { return std::find(passed.begin(), passed.end(), step) == passed.end(); });
    const auto &order = hit.profile->order;
    std::erase_if(reading.unchecked, [&order](Step step) { return std::find(order.begin(), order.end(), step) != order.end(); });
    reading.absent = reading.absent && hit.text->absent;
    reading.sessionGone = reading.sessionGone && hit.text->session;
    reading.claim.clear();
    const auto others = [&hit](const QString &id) {
        const auto at
            = std::find_if(hit.text->causes.begin(), hit.text->causes.end(), [&id](const ServiceCause &one) { return one.id == id; });
        return at == hit.text->causes.end() ? Standing::Unknown : at->standing;
    };
    for (ServiceCause &one : reading.causes) {
        if (others(one.id) != one.standing)
            one.standing = one.standing == Standing::RuledOut ? Standing::Unknown : Standing::Possible;
    }
    for (const ServiceCause &one : hit.text->causes) {
        if (!reading.cause(one.id) && one.standing != Standing::RuledOut)
            reading.causes.push_back({one.id, Standing::Possible});
    }
}

ServiceReading readingOf(const ServiceAnswer &read, const QString &profile)
{
    ServiceReading reading;
    reading.status = read.status;
    reading.date = net::httpDate(read.header("date"));
    reading.accepted = read.isSuccess() && !read.holdsError();
    if (reading.accepted) {
        reading.meaning = Told::tr("A status of %1 refuses nothing: the service took the token, or did not look at it.").arg(read.status);
        return reading;
    }
    reading.given = true;
    reading.meaning = Told::tr("No service profile knows this text; it rules nothing out.");
    const std::vector<Hit> hits = bestHits(read, profile);
    for (const Hit &hit : hits) {
        if (&hit == &hits.front())
            take(reading, hit);
        else
            takeAlso(reading, hit);
    }
    if (!hits.empty() && hits.front().isOthers)
        takeNameless(reading, hits.front());
    reading.configured = !profile.isEmpty() && reading.profile == profile;
    reading.proves = proofOf(reading.passed);
    return reading;
}

} // namespace

const ServiceCause *ServiceReading::cause(QStringView id) const
{
    for (const ServiceCause &one : causes) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

bool ServiceReading::hasPassed(Step one) const
{
    return std::find(passed.begin(), passed.end(), one) != passed.end();
}

ServiceReading readServiceAnswer(const QByteArray &answer, const QString &profile)
{
    return answer.trimmed().isEmpty() ? ServiceReading{} : readingOf(readAnswerText(answer), profile);
}

ServiceReading readServiceAnswer(const net::Exchange &exchange, const QString &profile)
{
    return readingOf(readExchange(exchange), profile);
}

} // namespace jotscope::diagnosis
