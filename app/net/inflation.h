// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace jotscope::net {

/// Inflates gzip (RFC 1952) and zlib piece by piece, never past a cap.
class Inflation {
public:
    Inflation();
    ~Inflation();
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    enum class Result { Fine, TooLarge, Damaged };
    /// Appends what `piece` holds to `body`; TooLarge as soon as that has more than `cap` octets.
    Result take(QByteArrayView piece, QByteArray &body, qsizetype cap);
    bool isComplete() const { return m_isComplete; } ///< the compressed stream came to its end

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_isComplete = false;
};

} // namespace jotscope::net
