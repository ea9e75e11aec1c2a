// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/details.h"

#include "language/told.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "report/words.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace jotscope::report {

std::vector<Detail> subjectDetails(const Inspection &inspection)
{
    const diagnosis::SubjectForensics &subject = inspection.diagnosis.subject;
    using Kind = diagnosis::SubjectForensics::Kind;
    if (subject.claim.isEmpty() || subject.kind == Kind::Missing)
        return {};
    QString kind = Told::again(diagnosis::wordOf(subject.kind));
    if (inspection.redaction != Redaction::Identity) // else the length is the label's
        kind += QStringLiteral(", ") + countText(subject.value.size(), "character", "characters");
    std::vector<Detail> details = {{Told::tr("Kind of %1").arg(subject.claim), kind}};
    details.push_back({Told::tr("In the token"), plain(subject.value), true});
    if (!subject.onTheWire.isEmpty())
        details.push_back({Told::tr("On the wire"), plain(subject.onTheWire), true});
    if (!subject.echoed.isEmpty())
        details.push_back({Told::tr("In the answer"),
            subject.isEchoDifferent ? plain(subject.echoed) + Told::tr(" (another than was asked for)") : plain(subject.echoed), true});
    for (const diagnosis::SubjectNote &note : subject.notes) {
        const QString reading = note.reading.isEmpty() ? QString() : Told::tr(" Perhaps meant: %1").arg(plain(note.reading));
        details.push_back({note.altered ? Told::tr("Looks changed") : Told::tr("Note"), visible(note.message) + reading});
    }
    return details;
}

namespace {

/// "Europe/Berlin, UTC+01:00 then": of the machine that recorded it, wherever the report is made.
QString zoneText(const Inspection &inspection)
{
    const diagnosis::Evidence &evidence = inspection.diagnosis.evidence;
    const QTimeZone zone(inspection.timeZone.toLatin1());
    QString text = inspection.timeZone;
    if (zone.isValid() && evidence.now.isValid()) {
        const int minutes = zone.offsetFromUtc(evidence.now) / 60;
        const QTime offset = QTime(0, 0).addSecs(qAbs(minutes) * 60);
        text += Told::tr(", UTC%1%2 then").arg(QChar(minutes < 0 ? u'-' : u'+')).arg(offset.toString(QStringLiteral("HH:mm")));
    }
    return evidence.isRecorded ? text + Told::tr(", as recorded") : text;
}

} // namespace

std::vector<Detail> aboutDetails(const Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    std::vector<Detail> details
        = {{Told::tr("Program"), QStringLiteral("Jotscope " JOTSCOPE_VERSION ", Qt %1").arg(QLatin1String(qVersion()))},
            {Told::tr("Clock"),
                Told::tr("%1%2; all times are UTC")
                    .arg(instantText(diagnosis.evidence.now), diagnosis.evidence.isRecorded ? Told::tr(", as recorded") : QString())}};
    if (!inspection.timeZone.isEmpty())
        details.push_back({Told::tr("Time zone"), zoneText(inspection)});
    QStringList clocks;
    for (const diagnosis::ServerClock &clock : diagnosis.clocks) {
        const qint64 seconds = qAbs(clock.skewSeconds);
        clocks.append(seconds < diagnosis::noticeableSkew
                ? Told::tr("%1 agrees").arg(clock.host)
                : (clock.skewSeconds > 0 ? Told::tr("%1 is %2 s ahead") : Told::tr("%1 is %2 s behind")).arg(clock.host).arg(seconds));
    }
    if (!clocks.isEmpty())
        details.push_back({Told::tr("Servers' clocks"), clocks.join(QStringLiteral(", "))});
    if (diagnosis.presented < 0 || std::size_t(diagnosis.presented) >= diagnosis.evidence.environments.size())
        return details;
    const diagnosis::EnvironmentEvidence &here = diagnosis.evidence.environments[std::size_t(diagnosis.presented)];
    const environments::Environment &expected = here.environment;
    const QString who = expected.name.isEmpty() ? Told::tr("Expected") : Told::tr("%1 expects").arg(expected.name);
    const auto expect = [&](const char *what, const QString &value) {
        if (!value.isEmpty())
            details.push_back({QStringLiteral("%1 %2").arg(who, Told::again(what)), value, true});
    };
    expect("issuer", expected.issuer);
    expect("audience", expected.audiences.join(Told::tr(" or ")));
    expect("scope", expected.requiredScopes.join(u' '));
    expect("leeway", QStringLiteral("%1 s").arg(expected.leewaySeconds));
    if (expected.userEndpoint) {
        const QString &base = expected.userEndpoint->baseUrl;
        expect("users",
            Told::tr("%1 at %2")
                .arg(here.subjectClaim(diagnosis.evidence.read()), base.isEmpty() ? expected.userEndpoint->provider : base));
    }
    return details;
}

QString requestIdOf(const Inspection &inspection, int exchange)
{
    for (const diagnosis::EnvironmentEvidence &environment : inspection.diagnosis.evidence.environments) {
        for (const auto *lookup : {&environment.lookup, &environment.identityLookup}) {
            if (!*lookup)
                continue;
            for (const directory::Question &question : (*lookup)->questions) {
                if (question.exchange == exchange && exchange > 0)
                    return question.responder.requestId;
            }
        }
    }
    return {};
}

std::vector<Judged> judgedOf(const std::vector<Inspection> &inspections)
{
    std::vector<Judged> tokens;
    for (const Inspection &inspection : inspections)
        tokens.push_back({inspection.diagnosis.verdict, inspection.diagnosis.cause});
    return tokens;
}

std::vector<Group> groupsOf(const std::vector<Judged> &tokens)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Judged &token = tokens[i];
        const auto known = std::ranges::find_if(
            groups, [&token](const Group &group) { return group.verdict == token.verdict && group.cause == token.cause; });
        Group &group = known == groups.end() ? groups.emplace_back(Group{token.verdict, token.cause, {}}) : *known;
        group.members.push_back(i);
    }
    std::ranges::stable_sort(groups, [](const Group &a, const Group &b) { return a.members.size() > b.members.size(); });
    return groups;
}

QString titleOf(const Group &group)
{
    const char *title = diagnosis::titleOfCause(group.cause);
    return title ? Told::again(title) : QString();
}

QString totalsText(const std::vector<Judged> &tokens)
{
    std::array<qsizetype, 3> totals{};
    for (const Judged &token : tokens)
        ++totals[std::size_t(token.verdict)];
    return Told::tr("%1 accepted, %2 rejected, %3 undecided").arg(totals[0]).arg(totals[1]).arg(totals[2]);
}

} // namespace jotscope::report
