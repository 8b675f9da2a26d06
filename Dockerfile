# The image of the application. The jar is built beforehand: ./mvnw -DskipTests package.
FROM eclipse-temurin:25-jre AS unpacked
WORKDIR /unpacked
COPY app-web/target/gongjian.jar .
RUN java -Djarmode=tools -jar gongjian.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 gongjian \
 && useradd --system --uid 10001 --gid gongjian --home-dir /app --no-create-home --shell /usr/sbin/nologin gongjian \
 && install -d -o gongjian -g gongjian -m 700 /data \
 && install -d -o gongjian -g gongjian /app
USER gongjian
WORKDIR /app
COPY --from=unpacked --chown=gongjian /unpacked/layers/dependencies/ ./
COPY --from=unpacked --chown=gongjian /unpacked/layers/spring-boot-loader/ ./
COPY --from=unpacked --chown=gongjian /unpacked/layers/snapshot-dependencies/ ./
COPY --from=unpacked --chown=gongjian /unpacked/layers/application/ ./

# One start up to the ready context, on a database of its own, fills the cache that later starts read their classes from.
ENV LANG=C.UTF-8 SPRING_THREADS_VIRTUAL_ENABLED=true
RUN java -XX:+UseCompactObjectHeaders -XX:AOTCacheOutput=gongjian.aot -Xlog:aot*=error -Xlog:cds*=error \
      -Dspring.context.exit=onRefresh -jar gongjian.jar --gongjian.data=/tmp/training \
 && rm -rf /tmp/training

ENV GONGJIAN_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=60s --interval=10s --timeout=5s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /login HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:AOTCache=gongjian.aot", "-Xlog:aot*=error", "-XX:MaxRAMPercentage=75", \
            "-jar", "gongjian.jar"]
