// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <QHash>

namespace jotscope::report {

/// Removes what must not leave. Signature: token signatures cut wherever a token stands, secrets masked. Identity: personal values become
/// stable labels too ("subject-1"), one person one label within this object.
class Redactor {
public:
    explicit Redactor(Redaction redaction) : m_redaction(redaction) { }

    /// A copy of the inspection in which nothing is left to hide: token text, claims, exchanges, reasons, comparisons.
    Inspection redact(const Inspection &inspection);
    /// English, what was removed so far: "signature, 64 bytes", "3 identities".
    QStringList removed() const;

private:
    QString scrub(QString text) const;
    void learn(const Inspection &inspection);

    Redaction m_redaction;
    QHash<QString, QString> m_labels;       ///< personal value → label
    QHash<QByteArray, QByteArray> m_tokens; ///< signature text → replacement
    QHash<QString, int> m_counters;
    int m_signatures = 0;
};

} // namespace jotscope::report
