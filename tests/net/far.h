// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/raw_server.h"

#include <QEventLoop>
#include <QThread>

#include <future>

namespace jotscope::tests {

/// A server in a thread of its own: its work is not ours.
class Far {
public:
    explicit Far(RawServer::Speech speech)
    {
        const auto started = std::make_shared<std::promise<QUrl>>();
        std::future<QUrl> url = started->get_future();
        m_thread.reset(QThread::create([speech = std::move(speech), started] {
            RawServer server(speech);
            started->set_value(server.url());
            QEventLoop().exec();
        }));
        m_thread->start();
        m_url = url.get();
    }
    ~Far()
    {
        m_thread->quit();
        m_thread->wait();
    }
    QUrl url() const { return m_url; }

private:
    std::unique_ptr<QThread> m_thread;
    QUrl m_url;
};

} // namespace jotscope::tests
