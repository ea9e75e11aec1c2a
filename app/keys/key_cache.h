// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_set.h"
#include "net/freshness.h"

#include <QHash>
#include <QUrl>

#include <functional>
#include <optional>

namespace jotscope::keys {

/// Which answer is meant: an address, and what was trusted to reach it. One environment's lax TLS never vouches for another's keys.
struct Source {
    QUrl url;
    QString trust; ///< "", or what an environment adds to the system's trust: CA file, exceptions, plain HTTP
};

/// The last good answer of a source: a key set or a discovery document.
struct Kept {
    QByteArray body;
    QDateTime fetched; ///< when it came, or was last confirmed by a 304
    QDateTime freshUntil;
    QDateTime asked; ///< in this run, last, with whatever outcome: for the cool-down; invalid: not yet
    bool mayKeep = true;
    QByteArray etag;
    QByteArray lastModified;
    bool fromPublicAddress = false;
    std::vector<KeySight> seen; ///< of a key set
};

/// Public keys as they were last published (RFC 9111: a private cache), in memory and, with a folder, on disk: one file for each source,
/// written atomically, mode 0600. A set that holds a secret or a private half, or came with `no-store`, stays in memory.
class KeyCache {
public:
    using Clock = std::function<QDateTime()>;

    explicit KeyCache(QString folder = {}, Clock clock = {});
    /// QStandardPaths::CacheLocation/keys
    static QString usualFolder();

    QDateTime now() const { return m_clock(); }
    /// Nothing where there is none, or the file cannot be understood.
    std::optional<Kept> find(const Source &source) const;
    void keep(const Source &source, const Kept &kept, bool isSecret = false);

private:
    QString fileOf(const Source &source) const;

    QString m_folder;
    Clock m_clock;
    mutable QHash<QString, Kept> m_known; ///< by trust and address
};

/// What is known of a set's keys after `set` was seen at `now`, given what was known before: at most 500, the latest.
std::vector<KeySight> seeAgain(std::vector<KeySight> before, const KeySet &set, const QDateTime &now);

} // namespace jotscope::keys
