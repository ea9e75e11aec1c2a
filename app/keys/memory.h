// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_cache.h"
#include "net/request.h"

#include <memory>

namespace jotscope::keys {

/// What is remembered of sources, and how it is used. `cache` null: nothing is remembered.
struct Memory {
    std::shared_ptr<KeyCache> cache;
    QString trust;           ///< Source::trust
    bool revalidate = false; ///< asks even where the kept answer is fresh

    std::optional<Kept> find(const QUrl &url) const;
    QDateTime freshUntil(const QUrl &url) const; ///< invalid when nothing is kept
    bool isFresh(const QUrl &url) const;         ///< may be used unasked
    /// Whether this run asked it too lately to ask for an unknown key again (10 s).
    bool isCoolingDown(const QUrl &url) const;

    /// RFC 9110 §13: only what is not kept already need be sent.
    void addConditions(net::Request &request) const;
    /// A 304 to our condition: what is kept holds, from now on as long as the answer says (RFC 9111 §4.3.4).
    bool confirms(const net::Exchange &exchange, const QUrl &url) const;
    /// A good answer; `set` is what it holds when it is a key set.
    void keep(const net::Exchange &exchange, const QUrl &url, const KeySet &set = {}) const;
    /// It was asked, and no good answer came.
    void noteAsked(const net::Exchange &exchange, const QUrl &url) const;
};

} // namespace jotscope::keys
