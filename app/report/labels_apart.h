// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <QHash>

namespace jotscope::report {

/// Each case counts its people from 1. In one report of several cases the later ones get numbers of their own, so that one label is one
/// person; what is said of one case alone stays letter for letter. ("known-good" and "random-id" are no people of a token: they stay.)
class LabelsApart {
public:
    explicit LabelsApart(const std::vector<Inspection> &inspections);

    /// The inspection with the labels of its case renamed; nothing where they stay.
    std::optional<Inspection> relabelled(const Inspection &inspection) const;
    /// Every label that stands for somebody already.
    const QStringList &labels() const { return m_labels; }

private:
    QHash<QString, QHash<QString, QString>> m_renamed; ///< case, its label, the label in this report
    QStringList m_labels;
};

} // namespace jotscope::report
