// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/relay_capture.h"

namespace jotscope::capture {

RelayCapture::RelayCapture(QObject *parent)
    : QObject(parent), m_relay([this](net::RelayCall call, std::function<void()> done) { take(std::move(call), std::move(done)); })
{
    m_lookers.setMaxThreadCount(1);
}

RelayCapture::~RelayCapture()
{
    m_relay.stop();
    m_lookers.waitForDone();
}

Result<QString> RelayCapture::start(const net::RelaySettings &settings)
{
    stop();
    const auto port = m_relay.start(settings);
    if (!port)
        return tl::unexpected(port.error());
    return address();
}

void RelayCapture::stop()
{
    m_relay.stop();
    m_lookers.waitForDone();
    while (deliverSome()) { }
}

QString RelayCapture::address() const
{
    return isOn() ? QStringLiteral("http://127.0.0.1:%1").arg(m_relay.port()) : QString();
}

/// In the relay's thread.
void RelayCapture::take(net::RelayCall call, std::function<void()> done)
{
    m_lookers.start([this, call = std::move(call), done = std::move(done)] {
        std::vector<Sighting> sightings = relayedTokens(call);
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            QMetaObject::invokeMethod(this, &RelayCapture::deliver, Qt::QueuedConnection);
        m_waiting.push_back({call, std::move(sightings), done});
    });
}

void RelayCapture::deliver()
{
    if (deliverSome())
        QMetaObject::invokeMethod(this, &RelayCapture::deliver, Qt::QueuedConnection);
}

bool RelayCapture::deliverSome()
{
    constexpr int most = 100;
    for (int i = 0; i < most; ++i) {
        Seen one;
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.empty())
                return false;
            one = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        Q_EMIT seen(one.call, one.sightings);
        one.done();
    }
    return true;
}

} // namespace jotscope::capture
