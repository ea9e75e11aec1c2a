// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/service_profile.h"

#include "diagnosis/clocks.h"
#include "diagnosis/service_answer.h"
#include "diagnosis/service_table.h"
#include "language/listed.h"
#include "language/told.h"
#include "net/freshness.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

struct Hit {
    const ServiceProfile *profile = nullptr;
    const ServiceText *text = nullptr;
    int score = 0;
    QString words;         ///< the part of the answer that matched
    bool isByCode = false; ///< the answer bears this text's code
    bool isByWords = false;
    bool isWhole = false;  ///< a message of the answer, or all of it, is these words letter for letter
    bool isOthers = false; ///< others say that too: whose words they are is not known
};

const QStringList &usualCodePlaces()
{
    static const QStringList places = {QStringLiteral("/error_code"), QStringLiteral("/code"), QStringLiteral("/error/code"),
        QStringLiteral("/errors/0/code"), QStringLiteral("/errors/0/extensions/code"), QStringLiteral("/type"),
        QStringLiteral("/error/type"), QStringLiteral("/__type"), QStringLiteral("/errorCode"), QStringLiteral("/error"),
        QStringLiteral("/error/message"), QStringLiteral("header:x-amzn-errortype"), QStringLiteral("header:x-sb-error-code")};
    return places;
}

bool hasCode(const ServiceProfile &profile, const ServiceText &text, const ServiceAnswer &answer)
{
    if (text.code.isEmpty())
        return false;
    for (const QString &place : profile.codeAt.isEmpty() ? usualCodePlaces() : profile.codeAt) {
        const QString code = answer.at(place);
        if (code == text.code || code.endsWith(u'#' + text.code))
            return true;
    }
    return false;
}

/// How well the words fit: 0 not at all. The longer and the more exact, the better.
int fitOfWords(const ServiceText &text, const ServiceAnswer &answer, const QString &words, QString &found)
{
    int best = 0;
    const auto better = [&best, &found](int score, const QString &matched) {
        if (score > best) {
            best = score;
            found = matched;
        }
    };
    for (const QString &piece : text.contains) {
        const qsizetype at = words.indexOf(piece, 0, Qt::CaseInsensitive);
        if (at >= 0)
            better((words.contains(piece) ? 30 : 10) + int(piece.size()), words.mid(at, piece.size()));
    }
    for (const QString &whole : text.equals) {
        for (const char *place : {"/message", "/msg", "/error", "/detail", "/error_description", "/error/message"}) {
            if (answer.at(QLatin1String(place)) == whole)
                better(60 + int(whole.size()), whole);
        }
        if (words.trimmed() == whole)
            better(60 + int(whole.size()), whole);
    }
    if (!text.pattern.pattern().isEmpty()) {
        if (const auto match = text.pattern.match(words); match.hasMatch())
            better(40 + int(qMin<qsizetype>(match.capturedLength(), 80)), match.captured().left(200));
    }
    return best;
}

bool isWhole(const ServiceText &text, const ServiceAnswer &answer, const QString &words)
{
    static const QStringList places = {QStringLiteral("/message"), QStringLiteral("/msg"), QStringLiteral("/error"),
        QStringLiteral("/detail"), QStringLiteral("/error_description"), QStringLiteral("/error/message")};
    return std::any_of(text.contains.begin(), text.contains.end(), [&](const QString &piece) {
        const auto holds = [&](const QString &place) { return answer.at(place) == piece; };
        return words.trimmed() == piece || std::any_of(places.begin(), places.end(), holds);
    });
}

bool isOthersToo(const Hit &hit)
{
    if (hit.text->common == u"code")
        return !hit.isWhole;
    return hit.text->common == u"words" && !hit.isByCode;
}

bool bearsMark(const ServiceProfile &profile, const ServiceAnswer &answer)
{
    return std::any_of(profile.marks.begin(), profile.marks.end(), [&answer](const QString &mark) {
        const qsizetype colon = mark.indexOf(u':');
        const QString value = mark.mid(colon + 1);
        if (mark.startsWith(u"header:"))
            return !answer.header(value.toLatin1()).isEmpty();
        const QString held = QString::fromLatin1(answer.header(mark.left(colon).toLatin1()));
        if (value.startsWith(u'='))
            return held.compare(value.mid(1), Qt::CaseInsensitive) == 0;
        return held.contains(value, Qt::CaseInsensitive);
    });
}

Hit judge(const ServiceProfile &profile, const ServiceText &text, const ServiceAnswer &answer, const QString &words)
{
    Hit hit;
    hit.profile = &profile;
    hit.text = &text;
    if (!profile.notWith.isEmpty() && !answer.at(profile.notWith).isEmpty())
        return hit;
    if (!text.key.isEmpty() && (!answer.isJson || !answer.root.at(text.key)))
        return hit;
    const bool code = hasCode(profile, text, answer);
    const int fit = fitOfWords(text, answer, words, hit.words);
    if (text.both && (!code || fit == 0))
        return hit;
    hit.isByCode = code;
    hit.isByWords = fit > 0;
    hit.isWhole = !text.common.isEmpty() && isWhole(text, answer, words);
    hit.isOthers = isOthersToo(hit);
    hit.score = (code ? 50 : 0) + fit + (text.key.isEmpty() ? 0 : 10);
    if (!code && fit == 0)
        hit.score = 0;
    if (hit.words.isEmpty() && code)
        hit.words = text.code;
    return hit;
}

/// Of one service's texts a wrapper says least; words say more than a code that several texts share.
bool saysMore(const Hit &hit, const Hit &than)
{
    if (hit.score == 0 || than.score == 0)
        return hit.score > 0;
    if (hit.text->general != than.text->general)
        return than.text->general;
    return hit.isByWords != than.isByWords ? hit.isByWords : hit.score > than.score;
}

Hit bestOf(const ServiceProfile &profile, const ServiceAnswer &answer, const QString &words)
{
    Hit best;
    bool isCodeKnown = false;
    for (const ServiceText &text : profile.texts) {
        const Hit hit = judge(profile, text, answer, words);
        isCodeKnown = isCodeKnown || hit.isByCode;
        if (saysMore(hit, best))
            best = hit;
    }
    if (best.score > 0 && isCodeKnown && !best.isByCode)
        best.score += 50;
    return best;
}

/// The best fitting texts: several only when as many services say the same.
std::vector<Hit> bestHits(const ServiceAnswer &answer, const QString &configured)
{
    const QString words = answer.words();
    std::vector<Hit> best;
    for (const ServiceProfile &profile : serviceProfiles()) {
        Hit own = bestOf(profile, answer, words);
        if (own.score == 0)
            continue;
        const bool isMarked = bearsMark(profile, answer);
        own.score += profile.id == configured ? 1000 : isMarked ? 100 : 0;
        own.isOthers = own.isOthers && profile.id != configured && !isMarked;
        if (!best.empty() && own.score > best.front().score)
            best.clear();
        if (best.empty() || own.score == best.front().score)
            best.push_back(own);
    }
    return best;
}

std::vector<Step> passedBy(const Hit &hit)
{
    if (hit.text->passed)
        return *hit.text->passed;
    std::vector<Step> passed;
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
    reading.text = hit.words;
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

/// Nobody's own words: what they say of the user stands, as no more than possible; who checks what is not known.
void takeNameless(ServiceReading &reading)
{
    reading.profile.clear();
    reading.title = Told::tr("The service");
    reading.meaning = Told::tr("It says that there is no such user; many services say it in these words.");
    reading.passed.clear();
    reading.unchecked.clear();
    reading.claim.clear();
    std::erase_if(reading.causes, [](const ServiceCause &one) { return one.standing == Standing::RuledOut; });
    for (ServiceCause &one : reading.causes)
        one.standing = Standing::Possible;
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

QStringList serviceProfileIds()
{
    QStringList ids;
    for (const ServiceProfile &profile : serviceProfiles())
        ids.append(profile.id);
    return ids;
}

ServiceReading readServiceAnswer(const QByteArray &answer, const QString &profile)
{
    ServiceReading reading;
    if (answer.trimmed().isEmpty())
        return reading;
    const ServiceAnswer read = readAnswerText(answer);
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
        takeNameless(reading);
    reading.configured = !profile.isEmpty() && reading.profile == profile;
    reading.proves = proofOf(reading.passed);
    return reading;
}

} // namespace jotscope::diagnosis
