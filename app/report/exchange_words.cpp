// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/details.h"
#include "report/words.h"

#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"
#include "json/read.h"

#include <QRegularExpression>

#include <algorithm>

namespace jotscope::report {

std::vector<const net::Exchange *> exchangesOf(const Inspection &inspection)
{
    std::vector<const net::Exchange *> all;
    for (const diagnosis::EnvironmentEvidence &environment : inspection.diagnosis.evidence.environments) {
        for (const net::Exchange &exchange : environment.keyExchanges)
            all.push_back(&exchange);
        for (const auto *lookup : {&environment.lookup, &environment.identityLookup}) {
            if (!*lookup)
                continue;
            for (const net::Exchange &exchange : (*lookup)->exchanges)
                all.push_back(&exchange);
        }
    }
    std::ranges::stable_sort(all, {}, [](const net::Exchange *exchange) { return exchange->number; });
    const auto same = [](const net::Exchange *a, const net::Exchange *b) { return a->number == b->number && a->number > 0; };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
}

QString requestsText(const std::vector<const net::Exchange *> &exchanges)
{
    const auto refused
        = std::ranges::count(exchanges, net::Exchange::Outcome::Refused, [](const net::Exchange *exchange) { return exchange->outcome; });
    if (refused == std::ssize(exchanges))
        return Told::tr("nothing has left this computer");
    if (refused == 0)
        return Told::tr("the requests behind this verdict, in order");
    return Told::tr("%1, %2 of them not sent", "such as: 19 requests, 1 of them not sent")
        .arg(countText(qsizetype(exchanges.size()), "request", "requests"))
        .arg(refused);
}

QString askedForText(const QString &purpose)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("discovery"), QT_TRANSLATE_NOOP("jotscope::Told", "discovery")},
        {QStringLiteral("login"), QT_TRANSLATE_NOOP("jotscope::Told", "login")},
        {QStringLiteral("certificate"), QT_TRANSLATE_NOOP("jotscope::Told", "certificate")},
        {QStringLiteral("lookup"), QT_TRANSLATE_NOOP("jotscope::Told", "the user")},
        {QStringLiteral("known-good"), QT_TRANSLATE_NOOP("jotscope::Told", "a known user")},
        {QStringLiteral("random"), QT_TRANSLATE_NOOP("jotscope::Told", "a random id")},
        {QStringLiteral("alternate"), QT_TRANSLATE_NOOP("jotscope::Told", "another claim")},
        {QStringLiteral("variant"), QT_TRANSLATE_NOOP("jotscope::Told", "another spelling")},
        {QStringLiteral("token-call"), QT_TRANSLATE_NOOP("jotscope::Told", "a call as the token")},
        {QStringLiteral("recheck"), QT_TRANSLATE_NOOP("jotscope::Told", "the user again")},
        {QStringLiteral("no-cache"), QT_TRANSLATE_NOOP("jotscope::Told", "the user, past caches")},
        {QStringLiteral("bin"), QT_TRANSLATE_NOOP("jotscope::Told", "the recycle bin")},
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("jotscope::Told", "the audit log")},
        {QStringLiteral("control"), QT_TRANSLATE_NOOP("jotscope::Told", "our credential's test")},
        {QStringLiteral("credential"), QT_TRANSLATE_NOOP("jotscope::Told", "our credential")},
    };
    if (purpose == u"keys")
        return Told::tr("keys", "what a request asks for");
    return words.contains(purpose) ? Told::again(words.value(purpose)) : purpose;
}

namespace {

/// The service's own short word for an error: "user_not_found".
QString codeIn(const net::Exchange &exchange)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z][A-Za-z0-9_.-]{2,39}$"));
    const json::Document document = json::read(exchange.body);
    for (const char16_t *pointer : {u"/error_code", u"/code", u"/errorCode", u"/error/code", u"/error", u"/error/status", u"/scimType"}) {
        const json::Value *value = document.root.at(QStringView(pointer));
        if (value && value->isString() && code.match(value->text).hasMatch())
            return value->text;
    }
    return {};
}

/// What stands behind "Not sent:", for those who say that themselves.
QString reasonIn(const QString &message)
{
    constexpr QStringView ours = u"Not sent: ";
    return message.startsWith(ours) ? message.mid(ours.size()) : message;
}

} // namespace

QString answerText(const net::Exchange &exchange)
{
    switch (exchange.outcome) {
    case net::Exchange::Outcome::Refused: return Told::tr("not sent: %1").arg(retold(reasonIn(exchange.message)));
    case net::Exchange::Outcome::Cancelled: return Told::tr("cancelled");
    case net::Exchange::Outcome::Failed:
        return exchange.message.isEmpty() ? Told::tr("failed: %1").arg(Told::again(net::wordOf(exchange.stage))) : retold(exchange.message);
    case net::Exchange::Outcome::Answered: break;
    }
    const QString status = QString::number(exchange.status);
    if (exchange.followedBy > 0) // within the host
        return Told::tr("%1, points to %2").arg(status, exchange.redirectTo.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    if (!exchange.redirectTo.isEmpty())
        return Told::tr("%1, points to %2").arg(status, net::originOf(exchange.redirectTo));
    const QString code = exchange.status >= 400 ? codeIn(exchange) : QString();
    return code.isEmpty() ? status : status + u' ' + code;
}

QStringList notAsked(const Inspection &inspection)
{
    QStringList lines;
    for (const diagnosis::EnvironmentEvidence &environment : inspection.diagnosis.evidence.environments) {
        const QString &name = environment.environment.name;
        if (environment.lookup && environment.lookup->isGivenUp())
            lines.append(Told::tr("%1: asking for the user was cancelled").arg(name));
        else if (environment.lookup && !environment.lookup->notAskedBecause.isEmpty())
            lines.append(Told::tr("%1: the user was not asked for, because %2")
                             .arg(name, diagnosis::withoutStop(retold(reasonIn(environment.lookup->notAskedBecause)))));
        else if (!environment.lookup && inspection.depth == Inspection::Depth::Explained)
            lines.append(Told::tr("%1: the user was not asked for").arg(name));
        for (const QString &problem : environment.keyProblems)
            lines.append(diagnosis::withoutStop(name.isEmpty() ? retold(problem) : QStringLiteral("%1: %2").arg(name, retold(problem))));
    }
    return lines;
}

QString singleQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:-]+$"));
    return plain.match(text).hasMatch() ? text : singleQuoted(text);
}

} // namespace jotscope::report
