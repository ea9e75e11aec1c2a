// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/difference.h"

#include "jose/claims.h"
#include "language/told.h"
#include "ui/models/hostile.h"
#include "json/write.h"

#include <QUrl>

#include <algorithm>

namespace jotscope::ui {

using diagnosis::AudienceCheck;
using diagnosis::EnvironmentResult;
using diagnosis::IssuerCheck;
using diagnosis::Status;
using diagnosis::Step;
using diagnosis::TimeCheck;

namespace {

/// "https://id.example" says no more than its host.
QString shortened(const QString &expected)
{
    const QUrl url(expected);
    const bool bare = url.scheme() == u"https" && url.path().isEmpty() && !url.host().isEmpty() && url.port() < 0 && !url.hasQuery();
    return bare ? url.host() : expected;
}

QString expectedIn(const QString &environment, const QString &expected)
{
    return QStringLiteral("%1: %2").arg(environment, shortened(expected));
}

QString quoted(const QString &text)
{
    return QString::fromUtf8(json::write(json::Value::of(text)));
}

std::optional<Difference> issuerDifference(const EnvironmentResult &result, const environments::Environment &wanted, const QString &raw)
{
    const IssuerCheck check = result.checks.issuer;
    if (check != IssuerCheck::Mismatch && check != IssuerCheck::Near)
        return std::nullopt;
    Difference difference;
    difference.role = Role::Fail;
    difference.marks = {differingPart(quoted(wanted.issuer), raw, difference.role)};
    difference.expected = expectedIn(result.name, wanted.issuer);
    return difference;
}

/// Each audience in the value is compared with the expected one.
std::optional<Difference> audienceDifference(
    const EnvironmentResult &result, const environments::Environment &wanted, const json::Member &member, const QString &raw)
{
    if (result.checks.audience != AudienceCheck::Mismatch || wanted.audiences.isEmpty())
        return std::nullopt;
    Difference difference;
    difference.expected = expectedIn(result.name, wanted.audiences.first());
    const QByteArray bytes = raw.toUtf8();
    const auto unitsBefore = [&bytes](qsizetype octets) { return int(QString::fromUtf8(bytes.left(octets)).size()); };
    const std::vector<json::Value> items = member.value.isArray() ? member.value.items : std::vector<json::Value>{member.value};
    for (const json::Value &item : items) {
        const int begin = unitsBefore(item.begin - member.value.begin);
        const int end = unitsBefore(item.end - member.value.begin);
        Mark mark = differingPart(quoted(wanted.audiences.first()), raw.mid(begin, end - begin), Role::Fail);
        difference.marks.push_back({mark.begin + begin, mark.end + begin, mark.role});
    }
    return difference;
}

std::optional<Difference> timeDifference(
    const EnvironmentResult &result, const jose::Token &token, const json::Member &member, const QString &raw)
{
    const TimeCheck check = result.checks.time;
    const auto instant = jose::instantOf(&member.value);
    const bool starts = member.name == u"nbf" || (member.name == u"iat" && !token.claim(u"nbf"));
    const bool isAbout = (check == TimeCheck::Expired && member.name == u"exp") || (check == TimeCheck::NotYetValid && starts)
        || (check == TimeCheck::InLeeway && member.name == u"exp" && result.checks.secondsLeft <= 0)
        || (check == TimeCheck::InLeeway && starts && result.checks.secondsUntil > 0)
        || (check == TimeCheck::Milliseconds && instant && instant->looksLikeMilliseconds);
    if (!isAbout)
        return std::nullopt;
    Difference difference;
    difference.role = check == TimeCheck::InLeeway ? Role::Warn : Role::Fail;
    difference.marks = {{0, int(raw.size()), difference.role}};
    return difference;
}

/// A step that failed, where it is the cause (user) or the claim is what the step looked at (kid, alg).
std::optional<Difference> stepDifference(const EnvironmentResult &result, Step step, bool onlyWhenCause, const QString &raw)
{
    for (const diagnosis::JourneyStep &one : result.journey.steps) {
        const bool isBad = one.status == Status::Fail || (one.status == Status::Warn && !onlyWhenCause);
        if (one.step != step || !isBad || (onlyWhenCause && result.journey.causeStep != step))
            continue;
        Difference difference;
        difference.role = one.status == Status::Fail ? Role::Fail : Role::Warn;
        difference.expected = QStringLiteral("%1: %2").arg(result.name, one.word);
        if (onlyWhenCause && !one.detail.isEmpty())
            difference.expected += QStringLiteral(", ") + one.detail;
        if (!onlyWhenCause && one.status == Status::Fail)
            difference.marks = {{0, int(raw.size()), difference.role}};
        return difference;
    }
    return std::nullopt;
}

bool isAlgorithmFault(const jose::Verification &verification)
{
    static const QStringList reasons = {QStringLiteral("alg-none"), QStringLiteral("alg-unknown"), QStringLiteral("key-confusion")};
    return reasons.contains(verification.reason);
}

std::optional<Difference> headerDifference(const EnvironmentResult &result, const json::Member &member, const QString &raw)
{
    if (member.name == u"kid")
        return stepDifference(result, Step::Key, false, raw);
    if (member.name == u"alg" && isAlgorithmFault(result.verification))
        return stepDifference(result, Step::Signature, false, raw);
    return std::nullopt;
}

} // namespace

Mark differingPart(const QString &expected, const QString &found, Role role)
{
    const qsizetype shorter = qMin(expected.size(), found.size());
    qsizetype head = 0;
    while (head < shorter && expected[head] == found[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && expected[expected.size() - 1 - tail] == found[found.size() - 1 - tail])
        ++tail;
    return {int(head), int(found.size() - tail), role};
}

bool isLiteral(const QString &value)
{
    return std::none_of(value.begin(), value.end(), [](QChar letter) { return letter == u' ' || letter.script() == QChar::Script_Han; });
}

std::optional<Difference> differenceOf(
    const report::Inspection &inspection, int environment, jose::Part part, const json::Member &member, const QString &raw)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    if (environment < 0 || std::size_t(environment) >= diagnosis.environments.size()
        || std::size_t(environment) >= diagnosis.evidence.environments.size())
        return std::nullopt;
    const EnvironmentResult &result = diagnosis.environments[std::size_t(environment)];
    const environments::Environment &wanted = diagnosis.evidence.environments[std::size_t(environment)].environment;
    if (part == jose::Part::Header)
        return headerDifference(result, member, raw);
    if (member.name == u"iss")
        return issuerDifference(result, wanted, raw);
    if (member.name == u"aud")
        return audienceDifference(result, wanted, member, raw);
    if (member.name == diagnosis.evidence.environments[std::size_t(environment)].subjectClaim(diagnosis.evidence.read())) {
        if (auto subject = stepDifference(result, Step::Subject, true, raw))
            return subject;
        return stepDifference(result, Step::UserRecord, true, raw);
    }
    return timeDifference(result, diagnosis.evidence.token, member, raw);
}

QString ownerOf(const report::Inspection &inspection, int environment, const json::Member &member)
{
    const bool isIssuer = member.name == u"iss";
    if (!isIssuer && member.name != u"aud")
        return {};
    const auto &all = inspection.diagnosis.evidence.environments;
    const QStringList values = isIssuer ? QStringList(member.value.stringOr()) : jose::audiencesOf(inspection.diagnosis.evidence.token);
    const auto owns = [&](const environments::Environment &one) {
        if (isIssuer)
            return !one.issuer.isEmpty() && (values.contains(one.issuer) || one.issuerAliases.contains(values.first()));
        return std::any_of(values.begin(), values.end(), [&one](const QString &value) { return one.audiences.contains(value); });
    };
    const auto sentence = [isIssuer](const QString &name) { return (isIssuer ? Told::tr("%1's issuer") : Told::tr("%1's API")).arg(name); };
    if (environment >= 0 && std::size_t(environment) < all.size() && owns(all[std::size_t(environment)].environment))
        return sentence(all[std::size_t(environment)].environment.name);
    for (const diagnosis::EnvironmentEvidence &one : all) {
        if (owns(one.environment))
            return sentence(one.environment.name);
    }
    return {};
}

} // namespace jotscope::ui
