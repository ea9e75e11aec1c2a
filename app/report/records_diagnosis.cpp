// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/records.h"

// What was concluded: only where the evidence itself no longer gives it, since labels stand for ids.

namespace jotscope::report {

using namespace diagnosis;

static void record(Recorder &recorder, Comparison &line)
{
    recorder("label", line.label);
    recorder("value", line.value);
    recorder("mark_begin", line.markBegin);
    recorder("mark_end", line.markEnd);
}

static void record(Recorder &recorder, Source &source)
{
    recorder.word("kind", source.kind, {"none", "claim", "request", "step"});
    recorder("claim", source.claim);
    recorder("exchange", source.exchange);
    recorder("label", source.label);
}

static void record(Recorder &recorder, Reason &reason)
{
    recorder("text", reason.text);
    recorder("source", reason.source);
}

static void record(Recorder &recorder, Cause &cause)
{
    recorder("id", cause.id);
    recorder("title", cause.title);
    recorder("standing", cause.standing);
    recorder("for", cause.reasonsFor);
    recorder("against", cause.reasonsAgainst);
    recorder("next_step", cause.nextStep);
}

static void record(Recorder &recorder, Finding &finding)
{
    recorder("id", finding.id);
    recorder("severity", finding.severity);
    recorder("headline", finding.headline);
    recorder("expected", finding.expected);
    recorder("found", finding.found);
    recorder("remedy", finding.remedy);
    recorder("environment", finding.environment);
    recorder("part", finding.part);
    recorder("claim", finding.claim);
}

static void record(Recorder &recorder, JourneyStep &step)
{
    recorder("step", step.step);
    recorder("status", step.status);
    recorder("word", step.word);
    recorder("detail", step.detail);
}

static void record(Recorder &recorder, Journey &journey)
{
    recorder("environment", journey.environment);
    recorder("steps", journey.steps);
    recorder("cause_step", journey.causeStep);
    recorder("stopped_at", journey.stoppedAt);
}

static void record(Recorder &recorder, Checks &checks)
{
    recorder("issuer", checks.issuer);
    recorder("issuer_found", checks.issuerFound);
    recorder("issuer_near", checks.issuerNear);
    recorder("audience", checks.audience);
    recorder("time", checks.time);
    recorder("seconds_left", checks.secondsLeft);
    recorder("seconds_until", checks.secondsUntil);
}

static void record(Recorder &recorder, EnvironmentResult &result)
{
    recorder("name", result.name);
    recorder("key", result.key);
    recorder("checks", result.checks);
    recorder("verification", result.verification);
    recorder("user", result.user);
    recorder("user_message", result.userMessage);
    recorder("tag", result.tag);
    recorder("journey", result.journey);
    recorder("verdict", result.verdict);
}

static void record(Recorder &recorder, ServiceCause &cause)
{
    recorder("id", cause.id);
    recorder("standing", cause.standing);
}

static void record(Recorder &recorder, ServiceReading &service)
{
    recorder("given", service.given);
    recorder("accepted", service.accepted);
    recorder("recognised", service.recognised);
    recorder("configured", service.configured);
    recorder("shared", service.isShared);
    recorder("profile", service.profile);
    recorder("title", service.title);
    recorder("status", service.status);
    recorder("text", service.text);
    recorder("meaning", service.meaning);
    recorder("step", service.step);
    recorder("proves", service.proves);
    recorder("passed", service.passed);
    recorder("unchecked", service.unchecked);
    recorder("causes", service.causes);
    recorder("absent", service.absent);
    recorder("session_gone", service.sessionGone);
    recorder("claim", service.claim);
    recorder("date", service.date);
}

static void record(Recorder &recorder, SubjectNote &note)
{
    recorder("id", note.id);
    recorder("message", note.message);
    recorder("reading", note.reading);
    recorder("altered", note.altered);
}

static void record(Recorder &recorder, SubjectForensics &subject)
{
    recorder("kind", subject.kind);
    recorder("claim", subject.claim);
    recorder("type", subject.type);
    recorder("value", subject.value);
    recorder("all", subject.all);
    recorder("notes", subject.notes);
    recorder("on_the_wire", subject.onTheWire);
    recorder("echoed", subject.echoed);
    recorder("is_echo_different", subject.isEchoDifferent);
}

static void record(Recorder &recorder, ServerClock &clock)
{
    recorder("host", clock.host);
    recorder("environment", clock.environment);
    recorder("skew_seconds", clock.skewSeconds);
    recorder("date", clock.date);
    recorder("exchange", clock.exchange);
}

void record(Recorder &recorder, Diagnosis &diagnosis)
{
    recorder("verdict", diagnosis.verdict);
    recorder("headline", diagnosis.headline);
    recorder("comparison", diagnosis.comparison);
    recorder("next_step", diagnosis.nextStep);
    recorder("cause", diagnosis.cause);
    recorder("standing", diagnosis.standing);
    recorder("causes", diagnosis.causes);
    recorder("findings", diagnosis.findings);
    recorder("environments", diagnosis.environments);
    recorder("journey", diagnosis.journey);
    recorder("presented", diagnosis.presented);
    recorder("service", diagnosis.service);
    recorder("subject", diagnosis.subject);
    recorder("clocks", diagnosis.clocks);
}

} // namespace jotscope::report
