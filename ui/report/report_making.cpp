// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_making.h"

#include "ui/report/pdf_report.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace jotscope::ui {

namespace {

using Form = ReportMaking::Form;

/// Fonts and screen are the application's: it waits for who uses them.
QThreadPool &makers()
{
    static auto *pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(1);
        qAddPostRoutine([] { makers().waitForDone(); });
        return made;
    }();
    return *pool;
}

MadeReport redacted(const ReportTokens &tokens, const ReportWish &wish, const QPromise<MadeReport> &promise)
{
    ReportRedactor redactor(wish, tokens.whole);
    MadeReport made;
    made.inspections.reserve(tokens.count());
    for (std::size_t i = 0; i < tokens.count() && !promise.isCanceled(); ++i)
        made.inspections.push_back(redactor.redact(tokens.at(i)));
    made.removed = redactor.removed();
    return made;
}

MadeReport file(const ReportTokens &tokens, const ReportWish &wish, const QDateTime &asOf, const QPromise<MadeReport> &promise)
{
    const ReportLanguage language(wish);
    GrowingReport report(wish, tokens.whole);
    for (std::size_t i = 0; i < tokens.count() && !promise.isCanceled(); ++i)
        report.add(tokens.at(i));
    const ReportBytes taken = report.take(asOf);
    return {{}, taken.bytes, taken.removed};
}

MadeReport report(const ReportTokens &tokens, const ReportWish &wish, Form form, const QDateTime &asOf, QPromise<MadeReport> &promise)
{
    if (form == Form::File)
        return file(tokens, wish, asOf, promise);
    const ReportLanguage language(wish);
    MadeReport made = redacted(tokens, wish, promise);
    if (form == Form::Redacted || promise.isCanceled())
        return made;
    if (form == Form::Source) {
        made.bytes = report::render(wish.format, made.inspections, made.removed, asOf, wish.chapters);
        return made;
    }
    const auto goesOn = [&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    };
    return {{}, toPdf(made.inspections, made.removed, wish.chapters, goesOn), made.removed};
}

} // namespace

ReportMaking::ReportMaking(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<MadeReport>::progressValueChanged, this, &ReportMaking::progressed);
    connect(&m_watcher, &QFutureWatcher<MadeReport>::finished, this, [this] {
        if (!std::exchange(m_isMaking, false))
            return;
        Q_EMIT made(m_watcher.result());
    });
}

ReportMaking::~ReportMaking()
{
    cancel();
}

void ReportMaking::cancel()
{
    m_isMaking = false;
    m_watcher.cancel();
}

void ReportMaking::make(ReportTokens tokens, const ReportWish &wish, Form form, const QDateTime &asOf)
{
    cancel();
    m_isMaking = true;
    auto promise = std::make_shared<QPromise<MadeReport>>();
    promise->setProgressRange(0, 100);
    m_watcher.setFuture(promise->future());
    promise->start();
    makers().start([promise, tokens = std::move(tokens), wish, form, asOf] {
        promise->addResult(report(tokens, wish, form, asOf, *promise));
        promise->finish();
    });
}

} // namespace jotscope::ui
