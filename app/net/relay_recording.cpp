// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_recording.h"

#include "net/relay.h"

namespace jotscope::net {

void RelayRecording::begin(const QList<Header> &headers)
{
    m_body.clear();
    m_inflation.reset();
    m_isFull = false;
    for (const Header &header : headers) {
        if (header.first.compare("content-encoding", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray coding = header.second.trimmed().toLower();
        if (coding == "gzip" || coding == "x-gzip" || coding == "deflate")
            m_inflation = std::make_unique<Inflation>();
        else
            m_isFull = coding != "identity";
    }
}

void RelayRecording::take(QByteArrayView piece)
{
    if (m_isFull || piece.isEmpty())
        return;
    if (m_inflation)
        m_isFull = m_inflation->take(piece, m_body, recordedCap) != Inflation::Result::Fine;
    else
        m_body.append(piece.first(qMin(piece.size(), recordedCap - m_body.size())));
    m_isFull = m_isFull || m_body.size() >= recordedCap;
    m_body.truncate(recordedCap);
}

} // namespace jotscope::net
