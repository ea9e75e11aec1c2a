// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/labels_apart.h"

#include "report/case_file.h"
#include "json/read.h"
#include "json/write.h"

#include <QRegularExpression>

namespace jotscope::report {

namespace {

using Names = QHash<QString, QString>;

/// "subject" and 1 of "subject-1"; no number: a label that is not counted.
std::pair<QString, int> partsOf(const QString &label)
{
    const qsizetype dash = label.lastIndexOf(u'-');
    bool isNumber = false;
    const int number = dash > 0 ? label.sliced(dash + 1).toInt(&isNumber) : 0;
    return {label.left(dash), isNumber ? number : 0};
}

/// Labels whole: "subject-1" is not in "subject-12", but in "subject-1~upper-case".
QRegularExpression wholeLabels(const Names &renamed)
{
    QStringList words;
    for (auto it = renamed.begin(); it != renamed.end(); ++it)
        words.append(QRegularExpression::escape(it.key()));
    return QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)(?![\\w])").arg(words.join(u'|')));
}

QString renamedIn(const QString &text, const QRegularExpression &labels, const Names &renamed)
{
    QString made;
    qsizetype copied = 0;
    auto found = labels.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        made += QStringView(text).sliced(copied, match.capturedStart() - copied);
        made += renamed.value(match.captured());
        copied = match.capturedEnd();
    }
    return copied == 0 ? text : made + text.sliced(copied);
}

void rename(json::Value &value, const QRegularExpression &labels, const Names &renamed)
{
    if (value.isString())
        value = json::Value::of(renamedIn(value.text, labels, renamed));
    for (json::Value &item : value.items)
        rename(item, labels, renamed);
    for (json::Member &member : value.members) {
        member.name = renamedIn(member.name, labels, renamed);
        rename(member.value, labels, renamed);
    }
}

} // namespace

LabelsApart::LabelsApart(const std::vector<Inspection> &inspections)
{
    QSet<QString> taken;
    QStringList cases;
    QHash<QString, QStringList> met;
    for (const Inspection &inspection : inspections) {
        if (inspection.labels.isEmpty())
            continue;
        if (!cases.contains(inspection.recordedIn))
            cases.append(inspection.recordedIn);
        met[inspection.recordedIn] += inspection.labels;
    }
    for (const QString &one : cases) {
        QSet<QString> theirs; // a new number must not be one of this case's own either
        for (const QString &label : met[one])
            theirs.insert(label.section(u'~', 0, 0));
        QStringList labels(theirs.begin(), theirs.end());
        std::ranges::sort(labels, {}, partsOf);
        for (const QString &label : labels) {
            const auto [kind, number] = partsOf(label);
            QString name = label;
            if (number > 0 && taken.contains(label)) {
                for (int next = 1; taken.contains(name) || theirs.contains(name); ++next)
                    name = QStringLiteral("%1-%2").arg(kind).arg(next);
                m_renamed[one].insert(label, name);
            }
            taken.insert(name);
        }
    }
    m_labels = QStringList(taken.begin(), taken.end());
}

std::optional<Inspection> LabelsApart::relabelled(const Inspection &inspection) const
{
    const auto names = m_renamed.constFind(inspection.recordedIn);
    if (inspection.labels.isEmpty() || names == m_renamed.constEnd())
        return {};
    json::Document document = json::read(toCase({inspection}, inspection.diagnosis.evidence.now));
    rename(document.root, wholeLabels(*names), *names);
    auto made = readCase(json::write(document.root), {});
    if (!made || made->inspections.size() != 1)
        return {}; // our own writing is always read
    made->inspections.front().recordedIn = inspection.recordedIn;
    return std::move(made->inspections.front());
}

} // namespace jotscope::report
