// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace jotscope::report {

/// Stable labels for personal values: the same value is the same label in every token of one report. Counters, never hashes, since a
/// hash of an e-mail can be guessed.
class Pseudonyms {
public:
    /// "subject-1"; a value seen before keeps its first label, whatever it is called now.
    QString labelFor(const QString &value, const char *kind, const QString &claim = {});
    /// Gives `value` this very label, unless it has one: "known-good".
    QString name(const QString &value, const QString &label);
    /// Labels that mean something already: never given to another value.
    void reserve(const QStringList &labels) { m_reserved.unite({labels.begin(), labels.end()}); }
    /// From now on this value is its own label: it stays as it is, wherever it stands.
    void keep(const QString &value) { m_kept.insert(value); }
    /// The label of a value seen before, else empty.
    QString find(const QString &value);

    /// The labels that were asked for since the last call: those of one inspection.
    QStringList takeUsed();

    int count() const { return int(m_labels.size()); }
    const QStringList &claims() const { return m_claims; } ///< names of the claims that were replaced, each once

private:
    QHash<QString, QString> m_labels;
    QHash<QString, int> m_counters;
    QStringList m_claims;
    QSet<QString> m_used;
    QSet<QString> m_kept;
    QSet<QString> m_reserved;
};

} // namespace jotscope::report
