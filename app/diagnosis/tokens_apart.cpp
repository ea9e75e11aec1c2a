// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/tokens_apart.h"

#include "diagnosis/members_apart.h"
#include "diagnosis/words.h"
#include "language/listed.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

using Kind = MemberApart::Kind;

namespace {

/// What a member is called in a sentence; others are counted.
QString subjectOf(const MemberApart &member)
{
    static const QHash<QString, QString> header = {{QStringLiteral("/kid"), QStringLiteral("key")},
        {QStringLiteral("/alg"), QStringLiteral("algorithm")}, {QStringLiteral("/typ"), QStringLiteral("type")}};
    static const QHash<QString, QString> payload
        = {{QStringLiteral("/iss"), QStringLiteral("issuer")}, {QStringLiteral("/aud"), QStringLiteral("audience")},
            {QStringLiteral("/sub"), QStringLiteral("subject")}, {QStringLiteral("/scope"), QStringLiteral("scope")},
            {QStringLiteral("/scp"), QStringLiteral("scope")}, {QStringLiteral("/sid"), QStringLiteral("session")},
            {QStringLiteral("/azp"), QStringLiteral("client")}, {QStringLiteral("/client_id"), QStringLiteral("client")},
            {QStringLiteral("/email"), QStringLiteral("e-mail")}, {QStringLiteral("/tid"), QStringLiteral("tenant")}};
    return Told::again((member.part == jose::Part::Header ? header : payload).value(member.pointer));
}

/// These differ between any two tokens of one login after the other: they are named only when nothing else is.
bool isOfEveryToken(const MemberApart &member)
{
    static const QStringList names = {QStringLiteral("/iat"), QStringLiteral("/exp"), QStringLiteral("/nbf"), QStringLiteral("/jti"),
        QStringLiteral("/auth_time"), QStringLiteral("/nonce"), QStringLiteral("/at_hash"), QStringLiteral("/uti"), QStringLiteral("/rh")};
    return member.part == jose::Part::Payload && names.contains(member.pointer);
}

/// "issuer", "issuer and key", "issuer, key and audience"
QString sentenceOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return listed(words.mid(0, words.size() - 1)) + Told::tr(" and ") + words.last();
}

QString headlineOf(const TokensApart &apart, bool isSameSignature)
{
    if (apart.isSameText)
        return Told::tr("They are the same token.");
    QStringList subjects;
    int others = 0;
    int ofEvery = 0;
    for (const MemberApart &member : apart.members) {
        if (member.kind == Kind::Same)
            continue;
        const QString subject = subjectOf(member);
        if (isOfEveryToken(member))
            ++ofEvery;
        else if (subject.isEmpty())
            ++others;
        else if (!subjects.contains(subject))
            subjects.append(subject);
    }
    if (others > 0)
        subjects.append(subjects.isEmpty() ? (others == 1 ? Told::tr("one member") : Told::tr("%1 members").arg(others))
                : others == 1              ? Told::tr("one other member")
                                           : Told::tr("%1 other members").arg(others));
    if (!subjects.isEmpty() && ofEvery == 0)
        return Told::tr("They differ in %1.").arg(sentenceOf(subjects));
    if (!subjects.isEmpty() && ofEvery == 1)
        return Told::tr("They differ in %1, and in one time or id.").arg(sentenceOf(subjects));
    if (!subjects.isEmpty())
        return Told::tr("They differ in %1, and in %2 times and ids.").arg(sentenceOf(subjects)).arg(ofEvery);
    if (ofEvery > 0)
        return Told::tr("They differ only in what every new token has of its own: times and ids.");
    return isSameSignature ? Told::tr("They say the same, written differently.")
                           : Told::tr("They say the same; only the signatures differ.");
}

/// "Prod rejects A and accepts B."
QString verdictsOf(const QString &name, Verdict a, Verdict b)
{
    using enum Verdict;
    if (a == b && a == Undecided)
        return headlineWith(Told::tr("%1 decides about neither."), name);
    if (a == b)
        return headlineWith(a == Accepted ? Told::tr("%1 accepts both.") : Told::tr("%1 rejects both."), name);
    if (b == Undecided)
        return headlineWith(
            a == Accepted ? Told::tr("%1 accepts A, and is undecided about B.") : Told::tr("%1 rejects A, and is undecided about B."),
            name);
    if (a == Undecided)
        return headlineWith(
            b == Accepted ? Told::tr("%1 is undecided about A, and accepts B.") : Told::tr("%1 is undecided about A, and rejects B."),
            name);
    return headlineWith(a == Accepted ? Told::tr("%1 accepts A and rejects B.") : Told::tr("%1 rejects A and accepts B."), name);
}

std::vector<Step> stepsApart(const EnvironmentApart &environment)
{
    std::vector<Step> steps;
    for (const StepApart &step : environment.steps) {
        if (step.isApart())
            steps.push_back(step.a.step);
    }
    return steps;
}

/// "issuer and key"
QString sentenceOf(const std::vector<Step> &steps)
{
    QStringList words;
    for (const Step step : steps)
        words.append(Told::again(QString::fromLatin1(titleOf(step)).toLower()));
    return sentenceOf(words);
}

QString twoSentences(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : Told::tr("%1 %2", "two sentences").arg(first, second);
}

/// Environments in which the same steps differ are told of together.
QString whyOf(const TokensApart &apart)
{
    if (apart.environments.empty())
        return Told::tr("No environment is configured, so what decides is not known.");
    struct Group {
        std::vector<Step> steps;
        QString verdicts; ///< of the environments in which just these differ
    };
    std::vector<Group> groups;
    for (const EnvironmentApart &environment : apart.environments) {
        const std::vector<Step> steps = stepsApart(environment);
        if (steps.empty())
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&steps](const Group &one) { return one.steps == steps; });
        if (group == groups.end())
            group = groups.insert(group, {steps, {}});
        group->verdicts = twoSentences(group->verdicts, verdictsOf(shortened(environment.name, 40), environment.a, environment.b));
    }
    QString why;
    for (const Group &group : groups)
        why = twoSentences(why, twoSentences(group.verdicts, Told::tr("What differs there: %1.").arg(sentenceOf(group.steps))));
    return why.isEmpty() ? Told::tr("No environment judges them differently, as far as it was asked.") : why;
}

std::vector<EnvironmentApart> environmentsApart(const Diagnosis &a, const Diagnosis &b)
{
    std::vector<EnvironmentApart> all;
    for (const EnvironmentResult &left : a.environments) {
        const auto right = std::find_if(
            b.environments.begin(), b.environments.end(), [&left](const EnvironmentResult &one) { return one.name == left.name; });
        if (right == b.environments.end() || left.journey.steps.size() != right->journey.steps.size())
            continue;
        EnvironmentApart environment{left.name, left.verdict, right->verdict, {}};
        for (std::size_t i = 0; i < left.journey.steps.size(); ++i)
            environment.steps.push_back({left.journey.steps[i], right->journey.steps[i]});
        all.push_back(std::move(environment));
    }
    return all;
}

/// What is disclosed of an SD-JWT stands in texts of its own.
QByteArrayView payloadText(const jose::Token &token)
{
    return token.kind == jose::Kind::SdJwt ? QByteArrayView() : QByteArrayView(token.payloadBytes);
}

} // namespace

bool StepApart::isApart() const
{
    const auto isKnown = [](const JourneyStep &step) { return step.status != Status::NotAsked && step.status != Status::NotChecked; };
    return isKnown(a) && isKnown(b) && a.status != b.status;
}

bool EnvironmentApart::matters() const
{
    return std::any_of(steps.begin(), steps.end(), [](const StepApart &step) { return step.isApart(); });
}

int TokensApart::count(MemberApart::Kind kind) const
{
    return int(std::count_if(members.begin(), members.end(), [kind](const MemberApart &one) { return one.kind == kind; }));
}

TokensApart tokensApart(const Diagnosis &a, const Diagnosis &b)
{
    const jose::Token &left = a.evidence.read();
    const jose::Token &right = b.evidence.read();
    TokensApart apart;
    apart.isSameText = a.evidence.token.text == b.evidence.token.text;
    apart.members = membersApart(jose::Part::Header, left.header.root, left.headerBytes, right.header.root, right.headerBytes);
    std::vector<MemberApart> payload
        = membersApart(jose::Part::Payload, left.payload.root, payloadText(left), right.payload.root, payloadText(right));
    apart.members.insert(apart.members.end(), std::make_move_iterator(payload.begin()), std::make_move_iterator(payload.end()));
    std::stable_sort(
        apart.members.begin(), apart.members.end(), [](const MemberApart &one, const MemberApart &other) { return one.kind < other.kind; });
    apart.environments = environmentsApart(a, b);
    apart.headline = headlineOf(apart, left.signature == right.signature);
    apart.why = whyOf(apart);
    return apart;
}

const char *wordOf(MemberApart::Kind kind)
{
    switch (kind) {
    case Kind::Differs: return "differs";
    case Kind::OnlyA: return "only-a";
    case Kind::OnlyB: return "only-b";
    case Kind::Same: break;
    }
    return "same";
}

} // namespace jotscope::diagnosis
