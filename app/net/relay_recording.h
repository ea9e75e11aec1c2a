// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/inflation.h"
#include "net/request.h"

#include <memory>

namespace jotscope::net {

/// What is kept of a body that passes by: inflated, at most recordedCap octets.
class RelayRecording {
public:
    void begin(const QList<Header> &headers);
    void take(QByteArrayView piece);
    QByteArray body() { return std::move(m_body); }

private:
    QByteArray m_body;
    std::unique_ptr<Inflation> m_inflation;
    bool m_isFull = false; ///< or not to be read
};

} // namespace jotscope::net
