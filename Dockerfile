FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp -Dquick -DskipTests package

FROM eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="Tend" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN mkdir -p /opt/tend /data && chown 65532:65532 /data
COPY --from=build /build/tend /build/LICENSE /opt/tend/
COPY --from=build /build/bot-app/target/lib /opt/tend/lib
ENV TEND_DATA=/data
USER 65532:65532
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["/opt/tend/tend"]
CMD ["run"]
