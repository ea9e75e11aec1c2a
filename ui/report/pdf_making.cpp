// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_making.h"

#include "ui/report/pdf_report.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace jotscope::ui {

namespace {

/// Fonts and screen are the application's: it waits for who uses them.
QThreadPool &printers()
{
    static auto *pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(1);
        return made;
    }();
    static const bool isAwaited = [] {
        qAddPostRoutine([] { pool->waitForDone(); });
        return true;
    }();
    Q_UNUSED(isAwaited);
    return *pool;
}

ReportBytes print(const std::vector<report::Inspection> &inspections, const ReportWish &wish, QPromise<ReportBytes> &promise)
{
    const Redacted clean = redactedFor(inspections, wish);
    const ReportLanguage language(wish);
    const auto goesOn = [&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    };
    return {toPdf(clean.inspections, clean.removed, wish.chapters, goesOn), clean.removed};
}

} // namespace

PdfMaking::PdfMaking(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<ReportBytes>::progressValueChanged, this, &PdfMaking::progressed);
    connect(&m_watcher, &QFutureWatcher<ReportBytes>::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT made(m_watcher.result());
    });
}

PdfMaking::~PdfMaking()
{
    m_watcher.cancel();
}

void PdfMaking::make(std::vector<report::Inspection> inspections, const ReportWish &wish)
{
    auto promise = std::make_shared<QPromise<ReportBytes>>();
    promise->setProgressRange(0, 100);
    m_watcher.setFuture(promise->future());
    promise->start();
    printers().start([promise, inspections = std::move(inspections), wish] {
        promise->addResult(print(inspections, wish, *promise));
        promise->finish();
    });
}

} // namespace jotscope::ui
