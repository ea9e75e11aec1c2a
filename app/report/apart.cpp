// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/apart.h"

#include "report/text_sections.h"
#include "json/write.h"

namespace jotscope::report {

using diagnosis::MemberApart;
using diagnosis::StepApart;
using diagnosis::TokensApart;
using json::Value;

namespace {

constexpr int mostCharacters = 48; ///< of a value in a column

/// The stretch that differs stays in sight: what both begin with is cut first.
QString cut(const QString &value, const QString &other)
{
    if (value.size() <= mostCharacters)
        return value;
    qsizetype same = 0;
    while (same < value.size() && same < other.size() && value[same] == other[same])
        ++same;
    const qsizetype from = qBound<qsizetype>(0, same - mostCharacters / 3, value.size() - mostCharacters);
    const QString piece = value.mid(from, mostCharacters);
    return (from > 0 ? QStringLiteral("…") : QString()) + piece + (from + mostCharacters < value.size() ? QStringLiteral("…") : QString());
}

void writeMembers(TextWriter &writer, const TokensApart &apart, MemberApart::Kind kind)
{
    std::vector<Line> rows;
    for (const MemberApart &member : apart.members) {
        if (member.kind != kind)
            continue;
        const Style style = member.part == jose::Part::Header ? Style::Header : Style::Payload;
        Line row{{member.name, style}};
        if (kind != MemberApart::Kind::OnlyB)
            row.push_back({cut(member.a, member.b), Style::Plain});
        if (kind != MemberApart::Kind::OnlyA)
            row.push_back({cut(member.b, member.a), Style::Plain});
        row.push_back({member.how, Style::Soft});
        rows.push_back(std::move(row));
    }
    if (!rows.empty())
        writer.table(rows, 2, mostCharacters + 2);
}

void writeEnvironments(TextWriter &writer, const TokensApart &apart)
{
    writer.heading(QStringLiteral("Environments"), QStringLiteral("steps that are not the same"));
    for (const diagnosis::EnvironmentApart &environment : apart.environments) {
        writer.line({{environment.name, Style::Strong},
                        {QStringLiteral("  A %1, B %2").arg(QLatin1String(wordOf(environment.a)), QLatin1String(wordOf(environment.b))),
                            Style::Soft}},
            2);
        std::vector<Line> rows;
        for (const StepApart &step : environment.steps) {
            if (step.isApart())
                rows.push_back({{QString::fromLatin1(titleOf(step.a.step)), Style::Plain}, {toldOf(step.a), styleOf(step.a.status)},
                    {toldOf(step.b), styleOf(step.b.status)}});
        }
        writer.table(rows, 4, mostCharacters);
    }
}

} // namespace

QString toldOf(const diagnosis::JourneyStep &step)
{
    return step.detail.isEmpty() ? step.word : QStringLiteral("%1, %2").arg(step.word, step.detail);
}

QByteArray apartText(const TokensApart &apart, const QString &nameA, const QString &nameB, bool colour, int columns)
{
    using Kind = MemberApart::Kind;
    TextWriter writer(colour, columns);
    writer.line({{apart.headline, Style::Strong}});
    writer.line({{apart.why, Style::Plain}}, 2);
    writer.line({{QStringLiteral("A  "), Style::Soft}, {nameA, Style::Plain}}, 2);
    writer.line({{QStringLiteral("B  "), Style::Soft}, {nameB, Style::Plain}}, 2);
    const auto section = [&](Kind kind, const QString &title, const QString &summary) {
        if (apart.count(kind) == 0)
            return;
        writer.heading(title, summary);
        writeMembers(writer, apart, kind);
    };
    section(Kind::Differs, QStringLiteral("Differ"), QStringLiteral("A, then B"));
    section(Kind::OnlyA, QStringLiteral("Only in A"), {});
    section(Kind::OnlyB, QStringLiteral("Only in B"), {});
    QStringList same;
    for (const MemberApart &member : apart.members) {
        if (member.kind == Kind::Same)
            same.append(member.how.isEmpty() ? member.name : QStringLiteral("%1 (%2)").arg(member.name, member.how));
    }
    if (!same.isEmpty()) {
        writer.heading(QStringLiteral("Same"));
        writer.line({{same.join(QStringLiteral(", ")), Style::Soft}}, 2);
    }
    if (std::any_of(apart.environments.begin(), apart.environments.end(), [](const auto &one) { return one.matters(); }))
        writeEnvironments(writer, apart);
    return writer.take();
}

QByteArray apartJson(const TokensApart &apart, const QString &nameA, const QString &nameB)
{
    Value members = Value::array();
    for (const MemberApart &member : apart.members) {
        Value row = Value::object();
        row.add(QStringLiteral("part"), Value::of(wordOf(member.part)));
        row.add(QStringLiteral("pointer"), Value::of(member.pointer));
        row.add(QStringLiteral("kind"), Value::of(wordOf(member.kind)));
        if (member.kind != MemberApart::Kind::OnlyB)
            row.add(QStringLiteral("a"), Value::of(member.a));
        if (member.kind != MemberApart::Kind::OnlyA)
            row.add(QStringLiteral("b"), Value::of(member.b));
        if (!member.how.isEmpty())
            row.add(QStringLiteral("how"), Value::of(member.how));
        members.add(std::move(row));
    }
    const auto stepOf = [](const diagnosis::JourneyStep &step) {
        Value value = Value::object();
        value.add(QStringLiteral("status"), Value::of(wordOf(step.status)));
        value.add(QStringLiteral("word"), Value::of(step.word));
        return value.add(QStringLiteral("detail"), Value::of(step.detail));
    };
    Value environments = Value::array();
    for (const diagnosis::EnvironmentApart &environment : apart.environments) {
        Value steps = Value::array();
        for (const StepApart &step : environment.steps) {
            Value row = Value::object();
            row.add(QStringLiteral("step"), Value::of(wordOf(step.a.step))).add(QStringLiteral("apart"), Value::of(step.isApart()));
            row.add(QStringLiteral("a"), stepOf(step.a)).add(QStringLiteral("b"), stepOf(step.b));
            steps.add(std::move(row));
        }
        Value row = Value::object();
        row.add(QStringLiteral("name"), Value::of(environment.name)).add(QStringLiteral("a"), Value::of(wordOf(environment.a)));
        row.add(QStringLiteral("b"), Value::of(wordOf(environment.b))).add(QStringLiteral("steps"), std::move(steps));
        environments.add(std::move(row));
    }
    Value all = Value::object();
    all.add(QStringLiteral("schema"), Value::of("jotscope/diff/1"));
    all.add(QStringLiteral("a"), Value::of(nameA)).add(QStringLiteral("b"), Value::of(nameB));
    all.add(QStringLiteral("headline"), Value::of(apart.headline)).add(QStringLiteral("why"), Value::of(apart.why));
    all.add(QStringLiteral("members"), std::move(members)).add(QStringLiteral("environments"), std::move(environments));
    return json::write(all, 2) + '\n';
}

} // namespace jotscope::report
