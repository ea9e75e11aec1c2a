// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/sd_jwt.h"

#include <QHash>
#include <QSet>

namespace jotscope::jose {

/// Puts disclosures into the claims that their digests stand in (RFC 9901 §7.1, step 3), and notes what is against the rules.
class Unfolding {
public:
    Unfolding(std::vector<Disclosure> &disclosures) : m_disclosures(disclosures) { }

    json::Value unfold(const json::Value &payload);
    int undisclosed() const { return m_undisclosed; }
    const QString &problem() const { return m_problem; } ///< the first one, a sentence; empty when there is none

private:
    json::Value value(const json::Value &from, const QString &path, int depth);
    json::Value object(const json::Value &from, const QString &path, int depth);
    json::Value array(const json::Value &from, const QString &path, int depth);
    void insertDigests(json::Value &into, const json::Value &from, const json::Value &digests, const QString &path, int depth);
    Disclosure *find(const json::Value &digest, bool named, const QString &path);
    void reject(const QString &problem);

    std::vector<Disclosure> &m_disclosures;
    QHash<QString, std::size_t> m_byDigest;
    QSet<QString> m_seen;
    QString m_problem;
    int m_undisclosed = 0;
};

} // namespace jotscope::jose
