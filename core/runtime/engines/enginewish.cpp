// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginewish.h"

#include "core/domain/clientsettings.h"
#include "core/runtime/engines/sandboximage.h"

#include <algorithm>
#include <vector>

namespace stormlab
{

namespace
{

const QString nativeWish = QStringLiteral("native");

Error usage(const std::string& message, const std::string& nextStep)
{
    return {ErrorCode::Usage, message, {}, nextStep};
}

Result<void> checkImage(const QString& image)
{
    if (image.isEmpty() || isImageName(image)) {
        return {};
    }
    return usage("“" + image.toStdString() + "” cannot be the name of an image.",
                 "A name looks like docker.io/library/postgres:17.");
}

} // namespace

EngineWish wishFor(const QString& engine, const QString& image, const EnginePreferences& preferences)
{
    EngineWish wish;
    wish.engine = engine.isEmpty() ? preferences.engine : engine;
    // An image on the command line says more than a preference for no image at all.
    if (engine.isEmpty() && !image.isEmpty() && wish.engine == nativeWish) {
        wish.engine = QStringLiteral("auto");
    }
    wish.image = image;
    wish.usualImage = usualImage(preferences.image);
    // As with the image: what the environment says for this run comes before what is preferred for all.
    if (!qEnvironmentVariableIsSet("STORMLAB_POSTGRES_BIN")) {
        wish.postgresFolder = preferences.postgresFolder.toStdString();
    }
    return wish;
}

Result<void> checkWish(const EngineWish& wish)
{
    const std::vector<std::string> known = {"auto", "native", "docker", "podman"};
    if (const std::string engine = wish.engine.toStdString(); std::ranges::find(known, engine) == known.end()) {
        const std::string near = nearest(engine, known);
        return usage("There is no engine “" + engine + "”.",
                     near.empty() ? "Known: auto, native, docker, podman." : "Did you mean “" + near + "”?");
    }
    if (wish.engine == nativeWish && !wish.image.isEmpty()) {
        return usage("--image belongs to a container engine, and the engine is native.", "Leave --image out.");
    }
    if (Result<void> image = checkImage(wish.image); !image) {
        return image;
    }
    return checkImage(wish.usualImage);
}

QStringList imagesFor(const EngineWish& wish)
{
    return sandboxImages(wish.image.isEmpty() ? wish.usualImage : wish.image);
}

} // namespace stormlab
